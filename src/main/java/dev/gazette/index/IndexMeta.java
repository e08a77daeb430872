package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.json.JsonData;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a complete index says of itself in the {@code _meta} of its mapping. Written as the last step of a build, so an
 * index without it is half-built.
 *
 * @param definition fingerprint of the {@link IndexDefinition}
 * @param corpus fingerprint of the documents
 */
record IndexMeta(String definition, String corpus, long items, long passages) {
    private static final String COMPLETE = "complete";
    private static final String DEFINITION = "definition";
    private static final String CORPUS = "corpus";
    private static final String ITEMS = "items";
    private static final String PASSAGES = "passages";

    IndexMeta {
        requireNonNull(definition, "definition is null");
        requireNonNull(corpus, "corpus is null");
    }

    Map<String, JsonData> toMap() {
        return Map.of(
                COMPLETE, JsonData.of(true),
                DEFINITION, JsonData.of(definition),
                CORPUS, JsonData.of(corpus),
                ITEMS, JsonData.of(items),
                PASSAGES, JsonData.of(passages));
    }

    /** Empty when the index is half-built. */
    static Optional<IndexMeta> of(Map<String, JsonData> meta) {
        if (!meta.keySet().containsAll(Set.of(COMPLETE, DEFINITION, CORPUS, ITEMS, PASSAGES))) {
            return Optional.empty();
        }
        return Optional.of(new IndexMeta(
                requireNonNull(meta.get(DEFINITION)).to(String.class),
                requireNonNull(meta.get(CORPUS)).to(String.class),
                requireNonNull(meta.get(ITEMS)).to(Long.class),
                requireNonNull(meta.get(PASSAGES)).to(Long.class)));
    }
}
