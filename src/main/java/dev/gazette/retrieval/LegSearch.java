package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexFields;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the legs in one round trip and gives the passages of their hits. */
@ApplicationScoped
class LegSearch {
    private final ElasticsearchClient client;
    private final PassageStore passages;
    private final String alias;

    LegSearch(ElasticsearchClient client, PassageStore passages, IndexConfig config) {
        this.client = client;
        this.passages = passages;
        this.alias = config.indexAlias();
    }

    /**
     * One leg for each query, in order.
     *
     * @throws SearchUnavailableException when Elasticsearch is away or refuses a leg
     */
    List<Leg> run(List<SearchRequestBody> queries) {
        List<MultiSearchItem<JsonNode>> found = results(queries);
        Map<PassageStore.Key, Passage> known = passages.get(found.stream()
                .flatMap(leg -> leg.hits().hits().stream())
                .map(LegSearch::key)
                .toList());
        return found.stream().map(leg -> leg(leg, known)).toList();
    }

    /** Hits of all queries, those of the first query first. Throws like {@link #run}. */
    List<Hit<JsonNode>> hits(List<SearchRequestBody> queries) {
        return results(queries).stream()
                .flatMap(found -> found.hits().hits().stream())
                .toList();
    }

    private List<MultiSearchItem<JsonNode>> results(List<SearchRequestBody> queries) {
        List<RequestItem> items = queries.stream().map(this::item).toList();
        try {
            return client.msearch(m -> m.searches(items), JsonNode.class).responses().stream()
                    .map(LegSearch::result)
                    .toList();
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    private RequestItem item(SearchRequestBody query) {
        return RequestItem.of(r -> r.header(h -> h.index(alias)).body(query));
    }

    private static MultiSearchItem<JsonNode> result(MultiSearchResponseItem<JsonNode> response) {
        if (response.isFailure()) {
            throw new SearchUnavailableException("Elasticsearch refused a search: %s %s"
                    .formatted(
                            response.failure().error().type(),
                            response.failure().error().reason()));
        }
        return response.result();
    }

    private static Leg leg(MultiSearchItem<JsonNode> found, Map<PassageStore.Key, Passage> known) {
        List<Leg.Hit> hits =
                found.hits().hits().stream().map(hit -> hit(hit, known)).toList();
        return new Leg(hits, total(found).orElse(hits.size()));
    }

    private static Optional<Integer> total(MultiSearchItem<JsonNode> found) {
        return Optional.ofNullable(found.hits().total()).map(total -> Math.toIntExact(total.value()));
    }

    private static Leg.Hit hit(Hit<JsonNode> hit, Map<PassageStore.Key, Passage> known) {
        double score = requireNonNull(hit.score(), "hit without score");
        PassageStore.Key key = key(hit);
        return new Leg.Hit(requireNonNull(known.get(key), () -> "hit without passage: " + key.id()), score);
    }

    private static PassageStore.Key key(Hit<JsonNode> hit) {
        JsonData id = requireNonNull(hit.fields().get(IndexFields.ID), "hit without id");
        return new PassageStore.Key(requireNonNull(hit.index()), id.to(String[].class)[0]);
    }
}
