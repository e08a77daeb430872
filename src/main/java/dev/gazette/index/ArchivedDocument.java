package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.gazette.ParseProblem;
import java.util.List;

/**
 * What the index knows of one document that was read into it.
 *
 * @param document id of the document
 * @param fingerprint SHA-256 of the file, lower-case hex
 * @param title names of its meetings, or the title of a document that is no gazette
 * @param isGazette whether sessions were recognised in it
 * @param sentences sentences of its passages, each with a vector
 * @param problems what could not be read or settled
 */
public record ArchivedDocument(
        String document,
        String fileName,
        String fingerprint,
        DocumentOrigin origin,
        String title,
        boolean isGazette,
        int items,
        int passages,
        int sentences,
        List<ParseProblem> problems)
        implements IndexDocument {
    public ArchivedDocument {
        requireNonNull(document, "document is null");
        requireNonNull(fileName, "fileName is null");
        requireNonNull(fingerprint, "fingerprint is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(title, "title is null");
        problems = List.copyOf(problems);
    }

    /** Ids of items begin with the one of their document, so this type has a prefix of its own. */
    @Override
    public String id() {
        return type() + ":" + document;
    }

    @Override
    public String type() {
        return IndexFields.TYPE_DOCUMENT;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = StoredJson.MAPPER.createObjectNode();
        json.put(IndexFields.TYPE, type());
        json.put(IndexFields.ID, id());
        json.put(IndexFields.DOCUMENT, document);
        json.set(IndexFields.STORED, StoredJson.write(this));
        return json;
    }

    static ArchivedDocument of(JsonNode source) {
        return StoredJson.read(source, ArchivedDocument.class);
    }
}
