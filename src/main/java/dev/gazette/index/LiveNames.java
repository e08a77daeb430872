package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.get.Feature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.names.Authority;
import dev.gazette.names.NameEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The authority list of the live index, read once for each index version. */
@ApplicationScoped
public class LiveNames {
    private static final int BATCH = 1000;

    private final ElasticsearchClient client;
    private final PassageIndex index;
    private final AtomicReference<Loaded> loaded = new AtomicReference<>(new Loaded("", Authority.EMPTY));

    LiveNames(ElasticsearchClient client, PassageIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The list of the index that is live now; an empty one when none is live.
     *
     * @throws IndexUnavailableException when Elasticsearch does not answer
     */
    public Authority authority() {
        String version = version();
        Loaded known = Objects.requireNonNull(loaded.get());
        if (known.version.equals(version)) {
            return known.authority;
        }
        Authority authority = version.isEmpty() ? Authority.EMPTY : new Authority(entries(version));
        loaded.set(new Loaded(version, authority));
        return authority;
    }

    /** Name of the index behind the alias; the cheapest question that tells whether the index was switched. */
    private String version() {
        return ClusterCall.run(
                "查询索引别名 " + index.alias(),
                () -> client
                        .indices()
                        .get(get -> get.index(index.alias())
                                .ignoreUnavailable(true)
                                .allowNoIndices(true)
                                .features(Feature.Aliases))
                        .indices()
                        .keySet()
                        .stream()
                        .sorted()
                        .findFirst()
                        .orElse(""));
    }

    private List<NameEntry> entries(String version) {
        List<NameEntry> entries = new ArrayList<>();
        List<Hit<ObjectNode>> batch;
        do {
            SearchRequest request = request(version, entries.size());
            batch = ClusterCall.run(
                    "读取名称表",
                    () -> client.search(request, ObjectNode.class).hits().hits());
            batch.forEach(hit -> entries.add(NameDocument.entry(Objects.requireNonNull(hit.source()))));
        } while (batch.size() == BATCH);
        return entries;
    }

    private static SearchRequest request(String version, int from) {
        return SearchRequest.of(search -> {
            search.index(version)
                    .query(query ->
                            query.term(term -> term.field(IndexFields.TYPE).value(IndexFields.TYPE_NAME)))
                    .size(BATCH)
                    .source(source -> source.filter(filter -> filter.includes(IndexFields.ID, IndexFields.STORED)))
                    .sort(sort ->
                            sort.field(field -> field.field(IndexFields.ORDINAL).order(SortOrder.Asc)));
            return from == 0 ? search : search.searchAfter(FieldValue.of((long) from - 1));
        });
    }

    private record Loaded(String version, Authority authority) {}
}
