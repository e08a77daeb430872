package dev.gazette.evaluation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexFields;
import dev.gazette.index.PassageDocument;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Searches with one leg alone. */
@ApplicationScoped
class LegSearch {
    private final Retriever retriever;
    private final ElasticsearchClient client;
    private final String alias;

    LegSearch(Retriever retriever, ElasticsearchClient client, IndexConfig config) {
        this.retriever = retriever;
        this.client = client;
        this.alias = config.indexAlias();
    }

    /** The first passages for a question, best first; throws {@link SearchUnavailableException}. */
    List<RankedPassage> hits(Leg leg, String question, int depth) {
        return leg.mode().map(mode -> byMode(question, mode, depth)).orElseGet(() -> byPlainWords(question, depth));
    }

    private List<RankedPassage> byMode(String question, SearchMode mode, int depth) {
        return retriever
                .search(dev.gazette.retrieval.SearchRequest.top(question, mode, depth))
                .hits();
    }

    private List<RankedPassage> byPlainWords(String question, int depth) {
        SearchRequest request = SearchRequest.of(search -> search.index(alias)
                .query(query -> query.bool(both -> both.filter(passages -> passages.term(
                                term -> term.field(IndexFields.TYPE).value(IndexFields.TYPE_PASSAGE)))
                        .must(words -> words.match(
                                match -> match.field(IndexFields.TEXT).query(question)))))
                .size(depth)
                .source(source -> source.filter(fields -> fields.includes(IndexFields.ID, IndexFields.STORED))));
        try {
            return client.search(request, JsonNode.class).hits().hits().stream()
                    .map(LegSearch::ranked)
                    .toList();
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    private static RankedPassage ranked(Hit<JsonNode> hit) {
        JsonNode source = Objects.requireNonNull(hit.source(), () -> "hit without source: " + hit.id());
        double score = Objects.requireNonNull(hit.score(), () -> "hit without score: " + hit.id());
        return new RankedPassage(PassageDocument.passage(source), score, List.of());
    }
}
