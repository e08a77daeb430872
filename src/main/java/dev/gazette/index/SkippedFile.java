package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file that was left out of the index.
 *
 * @param file path below the folder that is indexed
 * @param code machine name of the reason
 * @param reason rule and finding, in Chinese
 */
public record SkippedFile(String file, String code, String reason) implements IndexDocument {
    public SkippedFile {
        requireNonNull(file, "file is null");
        requireNonNull(code, "code is null");
        requireNonNull(reason, "reason is null");
    }

    @Override
    public String id() {
        return type() + ":" + file;
    }

    @Override
    public String type() {
        return IndexFields.TYPE_SKIPPED;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = StoredJson.MAPPER.createObjectNode();
        json.put(IndexFields.TYPE, type());
        json.put(IndexFields.ID, id());
        json.put(IndexFields.DOCUMENT, file);
        json.set(IndexFields.STORED, StoredJson.write(this));
        return json;
    }

    static SkippedFile of(JsonNode source) {
        return StoredJson.read(source, SkippedFile.class);
    }
}
