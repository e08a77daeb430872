package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a complete index says of itself in the {@code _meta} of its mapping. Written as the last step of a build, so an
 * index without it is half-built.
 *
 * @param definition fingerprint of the {@link IndexDefinition}
 * @param corpus fingerprint of the documents
 * @param counts number of documents by type
 * @param isRejected whether an operator went back to the index before it
 */
record IndexMeta(String definition, String corpus, Map<String, Long> counts, boolean isRejected) {
    private static final String COMPLETE = "complete";
    private static final String DEFINITION = "definition";
    private static final String CORPUS = "corpus";
    private static final String COUNTS = "counts";
    private static final String REJECTED = "rejected";

    IndexMeta {
        requireNonNull(definition, "definition is null");
        requireNonNull(corpus, "corpus is null");
        counts = Map.copyOf(counts);
    }

    IndexMeta rejected(boolean rejected) {
        return new IndexMeta(definition, corpus, counts, rejected);
    }

    long items() {
        return counts.getOrDefault(IndexFields.TYPE_ITEM, 0L);
    }

    long passages() {
        return counts.getOrDefault(IndexFields.TYPE_PASSAGE, 0L);
    }

    /** The index as readers of this package see it, with the counts that were found in it. */
    LiveIndex live(String name, Map<String, Long> found) {
        return new LiveIndex(
                name,
                definition,
                corpus,
                found.getOrDefault(IndexFields.TYPE_ITEM, 0L),
                found.getOrDefault(IndexFields.TYPE_PASSAGE, 0L),
                !counts.isEmpty() && counts.equals(found));
    }

    static void write(ElasticsearchClient client, String index, IndexMeta meta) {
        ClusterCall.run(
                "写入索引说明 " + index,
                () -> client.indices()
                        .putMapping(mapping -> mapping.index(index).meta(meta.toMap())));
    }

    private Map<String, JsonData> toMap() {
        return Map.of(
                COMPLETE, JsonData.of(true),
                DEFINITION, JsonData.of(definition),
                CORPUS, JsonData.of(corpus),
                COUNTS, JsonData.of(counts),
                REJECTED, JsonData.of(isRejected));
    }

    /** Empty when the index is half-built. */
    static Optional<IndexMeta> of(Map<String, JsonData> meta) {
        if (!meta.keySet().containsAll(Set.of(COMPLETE, DEFINITION, CORPUS, COUNTS, REJECTED))) {
            return Optional.empty();
        }
        return Optional.of(new IndexMeta(
                requireNonNull(meta.get(DEFINITION)).to(String.class),
                requireNonNull(meta.get(CORPUS)).to(String.class),
                counts(requireNonNull(meta.get(COUNTS))),
                requireNonNull(meta.get(REJECTED)).to(Boolean.class)));
    }

    private static Map<String, Long> counts(JsonData json) {
        return json.toJson().asJsonObject().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Long.parseLong(entry.getValue().toString())));
    }
}
