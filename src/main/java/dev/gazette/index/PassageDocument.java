package dev.gazette.index;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import java.util.List;

/**
 * A passage as it lies in the index.
 *
 * @param vectors one vector for each sentence, in their order
 */
public record PassageDocument(Passage passage, List<float[]> vectors) implements IndexDocument {
    public PassageDocument {
        requireNonNull(passage, "passage is null");
        vectors = List.copyOf(vectors);
        if (vectors.size() != passage.sentences().size()) {
            throw new IllegalArgumentException("Passage '" + passage.id() + "' needs one vector for each of its "
                    + passage.sentences().size() + " sentences but got " + vectors.size());
        }
    }

    @Override
    public String id() {
        return passage.id();
    }

    @Override
    public String type() {
        return IndexFields.TYPE_PASSAGE;
    }

    @Override
    public ObjectNode toJson() {
        Provenance from = passage.provenance();
        ObjectNode json = StoredJson.MAPPER.createObjectNode();
        json.put(IndexFields.TYPE, IndexFields.TYPE_PASSAGE);
        json.put(IndexFields.ID, passage.id());
        json.put(IndexFields.DOCUMENT, from.document());
        json.put(IndexFields.ORDINAL, passage.ordinal());
        from.session().ifPresent(session -> json.put(IndexFields.SESSION, session));
        json.put(IndexFields.SESSION_LABEL, from.sessionLabel());
        json.put(IndexFields.MEETING, from.meeting());
        from.date().ifPresent(date -> json.put(IndexFields.DATE, date.toString()));
        putItem(json, from.item());
        from.section().forEach(json.putArray(IndexFields.SECTION)::add);
        json.put(IndexFields.CONTEXT, context());
        json.put(IndexFields.TEXT, passage.text());
        putVectors(json.putArray(IndexFields.SENTENCES));
        json.set(IndexFields.STORED, StoredJson.write(passage));
        return json;
    }

    /**
     * The passage of a document.
     *
     * @param source the document, at least its field {@code stored}
     */
    public static Passage passage(JsonNode source) {
        return StoredJson.read(source, Passage.class);
    }

    private static void putItem(ObjectNode json, Provenance.ItemReference item) {
        json.put(IndexFields.ITEM_ID, item.id());
        json.put(IndexFields.KIND, item.kind().code());
        item.speaker().ifPresent(speaker -> json.put(IndexFields.SPEAKER, speaker));
        item.role().ifPresent(role -> json.put(IndexFields.ROLE, role));
        json.put(IndexFields.TITLE, item.title());
    }

    private String context() {
        return passage.sentences().stream()
                .map(Sentence::context)
                .filter(context -> !context.isBlank())
                .distinct()
                .collect(joining("\n"));
    }

    private void putVectors(ArrayNode sentences) {
        for (float[] vector : vectors) {
            ArrayNode numbers = sentences.addObject().putArray("vector");
            for (float number : vector) {
                numbers.add(number);
            }
        }
    }
}
