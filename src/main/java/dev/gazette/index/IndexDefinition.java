package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gazette.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Settings and mappings of the index, read from {@code gazette.json}.
 *
 * @param json the file as it is sent to Elasticsearch
 * @param dimension length of a sentence vector
 * @param fingerprint changes when the mapping, a dictionary, the embedding model or the stored form changes
 */
public record IndexDefinition(String json, int dimension, String fingerprint) {
    /** Raise when the stored form of documents changes, so that old indices are built anew. */
    static final int FORMAT = 3;

    private static final String FILE_NAME = "gazette.json";
    private static final String DICTIONARIES = "analysis-ik";

    private static final List<String> FIELDS = List.of(
            IndexFields.TYPE,
            IndexFields.ID,
            IndexFields.DOCUMENT,
            IndexFields.ORDINAL,
            IndexFields.SESSION,
            IndexFields.SESSION_LABEL,
            IndexFields.MEETING,
            IndexFields.DATE,
            IndexFields.ITEM_ID,
            IndexFields.KIND,
            IndexFields.SPEAKER,
            IndexFields.ROLE,
            IndexFields.TITLE,
            IndexFields.SECTION,
            IndexFields.CONTEXT,
            IndexFields.TEXT,
            IndexFields.SENTENCES,
            IndexFields.SUGGEST,
            IndexFields.PERSON,
            IndexFields.ACT,
            IndexFields.TARGET,
            IndexFields.STORED);

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public IndexDefinition {
        requireNonNull(json, "json is null");
        requireNonNull(fingerprint, "fingerprint is null");
    }

    /**
     * Reads and checks the definition.
     *
     * @param folder holds {@code gazette.json} and {@code analysis-ik/}
     * @param embeddingModel name of the model whose vectors the index will hold
     * @throws IndexDefinitionException when a file is missing or breaks a rule
     */
    public static IndexDefinition load(Path folder, String embeddingModel) {
        Path file = folder.resolve(FILE_NAME);
        String json = read(file);
        JsonNode tree = parse(file, json);
        int dimension = check(file, tree);
        List<String> parts = new ArrayList<>(List.of(Integer.toString(FORMAT), embeddingModel, tree.toString()));
        parts.addAll(DictionaryFiles.namesAndContents(folder.resolve(DICTIONARIES)));
        return new IndexDefinition(json, dimension, Fingerprint.of(parts));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IndexDefinitionException(file, OptionalInt.empty(), "索引定义无法读取（须为 UTF-8 文本）：" + e, e);
        }
    }

    private static JsonNode parse(Path file, String json) {
        try {
            return STRICT.readTree(json);
        } catch (JsonProcessingException e) {
            OptionalInt line = e.getLocation() == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(e.getLocation().getLineNr());
            throw new IndexDefinitionException(file, line, "索引定义须为有效的 JSON：" + e.getOriginalMessage(), e);
        }
    }

    private static int check(Path file, JsonNode tree) {
        if (!tree.path("settings").isObject()) {
            throw new IndexDefinitionException(file, OptionalInt.empty(), "须有对象 settings，但没有", null);
        }
        JsonNode properties = tree.path("mappings").path("properties");
        for (String field : FIELDS) {
            if (!properties.path(field).isObject()) {
                throw new IndexDefinitionException(
                        file, OptionalInt.empty(), "mappings.properties 须有字段 '" + field + "'，但没有", null);
            }
        }
        JsonNode vector = properties.at("/sentences/properties/vector/dims");
        if (!vector.canConvertToInt() || vector.intValue() < 1) {
            throw new IndexDefinitionException(
                    file, OptionalInt.empty(), "sentences.vector 须有正整数 dims，但它是 '" + vector + "'", null);
        }
        return vector.intValue();
    }
}
