package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.gazette.Item;

/** An item as it lies in the index: read by id and listing, completed by title and speaker. */
public record ItemDocument(ArchivedItem archived) implements IndexDocument {
    public ItemDocument {
        requireNonNull(archived, "archived is null");
    }

    @Override
    public String id() {
        return archived.item().id();
    }

    @Override
    public String type() {
        return IndexFields.TYPE_ITEM;
    }

    @Override
    public ObjectNode toJson() {
        Item item = archived.item();
        ObjectNode json = StoredJson.MAPPER.createObjectNode();
        json.put(IndexFields.TYPE, IndexFields.TYPE_ITEM);
        json.put(IndexFields.ID, item.id());
        json.put(IndexFields.DOCUMENT, archived.document());
        json.put(IndexFields.ORDINAL, archived.ordinal());
        archived.session().ifPresent(session -> json.put(IndexFields.SESSION, session));
        json.put(IndexFields.SESSION_LABEL, archived.sessionLabel());
        json.put(IndexFields.MEETING, archived.meeting());
        archived.date().ifPresent(date -> json.put(IndexFields.DATE, date.toString()));
        json.put(IndexFields.ITEM_ID, item.id());
        json.put(IndexFields.KIND, item.kind().code());
        item.parent().ifPresent(parent -> json.put(IndexFields.PARENT, parent));
        item.speaker().ifPresent(speaker -> json.put(IndexFields.SPEAKER, speaker));
        item.role().ifPresent(role -> json.put(IndexFields.ROLE, role));
        json.put(IndexFields.TITLE, item.title());
        putSuggestions(json, item);
        json.set(IndexFields.STORED, StoredJson.write(archived));
        return json;
    }

    /**
     * The item of a document.
     *
     * @param source the document, at least its field {@code stored}
     */
    public static ArchivedItem item(JsonNode source) {
        return StoredJson.read(source, ArchivedItem.class);
    }

    private static void putSuggestions(ObjectNode json, Item item) {
        ArrayNode inputs = StoredJson.MAPPER.createArrayNode();
        if (!item.title().isBlank()) {
            inputs.add(item.title());
        }
        item.speaker().filter(speaker -> !speaker.isBlank()).ifPresent(inputs::add);
        // Elasticsearch refuses a completion field without any input.
        if (!inputs.isEmpty()) {
            json.set(IndexFields.SUGGEST, inputs);
        }
    }
}
