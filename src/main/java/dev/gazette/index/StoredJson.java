package dev.gazette.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gazette.gazette.Block;

/** The JSON form of records in the index. Has its own mapper, so that settings of the HTTP API do not change it. */
final class StoredJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Block.class, BlockKind.class)
            .build();

    private StoredJson() {}

    static ObjectNode write(Object stored) {
        return MAPPER.valueToTree(stored);
    }

    static <T> T read(JsonNode source, Class<T> type) {
        JsonNode stored = source.path(IndexFields.STORED);
        try {
            return MAPPER.treeToValue(stored, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IndexUnavailableException(
                    "索引中的文档 '" + source.path(IndexFields.ID).asText() + "' 无法还原为 " + type.getSimpleName(), e);
        }
    }

    /** Keeps the kind of a block beside its parts; {@code Block} itself knows nothing of JSON. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Footnote.class, name = "footnote"),
        @JsonSubTypes.Type(value = Block.Sidebar.class, name = "sidebar")
    })
    private interface BlockKind {}
}
