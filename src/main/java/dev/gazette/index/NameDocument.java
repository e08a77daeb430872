package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameKey;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A name as it lies in the index: completed by its forms, else only loaded as a whole.
 *
 * @param ordinal position in the authority list, from 0
 */
public record NameDocument(NameEntry entry, int ordinal) implements IndexDocument {
    public NameDocument {
        requireNonNull(entry, "entry is null");
    }

    /** Begins with the type, since names are printed words and might be the id of another document. */
    @Override
    public String id() {
        return "name:" + entry.id();
    }

    @Override
    public String type() {
        return IndexFields.TYPE_NAME;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = StoredJson.MAPPER.createObjectNode();
        json.put(IndexFields.TYPE, type());
        json.put(IndexFields.ID, id());
        json.put(IndexFields.ORDINAL, ordinal);
        json.put(IndexFields.KIND, entry.kind().code());
        ArrayNode inputs = json.putArray(IndexFields.SUGGEST);
        Set<String> seen = new LinkedHashSet<>();
        entry.forms().stream()
                .filter(form -> seen.add(NameKey.of(form.text())))
                .forEach(form -> inputs.add(form.text().replace(" ", "")));
        json.set(IndexFields.STORED, StoredJson.write(entry));
        return json;
    }

    /**
     * The name of a document.
     *
     * @param source the document, at least its field {@code stored}
     */
    public static NameEntry entry(JsonNode source) {
        return StoredJson.read(source, NameEntry.class);
    }
}
