package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gazette.index.IndexFields;
import dev.gazette.index.PassageDocument;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages of hits. Fetching and reading hundreds of them for every search took longer than finding them, and nothing in
 * an index changes once it is live; so those seen last are remembered by the index they lie in.
 */
@ApplicationScoped
class PassageStore {
    /** Some 50 MB of memory. */
    private static final long MOST_CHARACTERS = 6_000_000;

    private final ElasticsearchClient client;
    private final Cache<Key, Passage> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Passage passage) -> 1 + passage.text().length())
            .build();

    PassageStore(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * The passages with these keys.
     *
     * @throws SearchUnavailableException when Elasticsearch is away or one of them is gone
     */
    Map<Key, Passage> get(Collection<Key> keys) {
        Map<Key, Passage> passages = new HashMap<>(known.getAllPresent(keys));
        List<Key> missing = keys.stream()
                .filter(key -> !passages.containsKey(key))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            Map<Key, Passage> read = read(missing);
            known.putAll(read);
            passages.putAll(read);
        }
        return passages;
    }

    private Map<Key, Passage> read(List<Key> keys) {
        List<MultiGetOperation> wanted =
                keys.stream().map(PassageStore::operation).toList();
        try {
            Map<Key, Passage> read = new HashMap<>();
            client.mget(all -> all.docs(wanted), JsonNode.class).docs().forEach(document -> add(read, document));
            return read;
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    private static MultiGetOperation operation(Key key) {
        return MultiGetOperation.of(one -> one.index(key.index)
                .id(key.id)
                .source(source -> source.filter(filter -> filter.includes(IndexFields.STORED))));
    }

    private static void add(Map<Key, Passage> read, MultiGetResponseItem<JsonNode> document) {
        if (document.isFailure()) {
            throw new SearchUnavailableException("Elasticsearch refused to read %s: %s"
                    .formatted(
                            document.failure().id(), document.failure().error().reason()));
        }
        var found = document.result();
        if (!found.found()) {
            throw new SearchUnavailableException("Passage %s is gone from %s".formatted(found.id(), found.index()));
        }
        JsonNode source = requireNonNull(found.source(), () -> "passage without source: " + found.id());
        read.put(new Key(found.index(), found.id()), PassageDocument.passage(source));
    }

    /**
     * Where a passage lies.
     *
     * @param index physical name, not the alias
     */
    record Key(String index, String id) {}
}
