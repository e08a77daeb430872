package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts in how many passages words are printed, in text or headings. */
@ApplicationScoped
class TermCounter {
    private static final String TERMS = "terms";

    private final ElasticsearchClient client;
    private final String alias;

    TermCounter(ElasticsearchClient client, IndexConfig config) {
        this.client = client;
        this.alias = config.indexAlias();
    }

    /**
     * Counts the passages that have any of the forms of each term.
     *
     * @param forms forms by the name of their term
     * @throws IOException when Elasticsearch does not answer
     */
    Counts count(Map<String, ? extends Collection<String>> forms) throws IOException {
        Map<String, Query> filters = new LinkedHashMap<>();
        forms.forEach((term, printed) -> filters.put(term, anyOf(printed)));
        SearchResponse<Void> response = client.search(counting(filters), Void.class);
        TotalHits total = response.hits().total();
        return new Counts(
                total == null ? 0 : total.value(),
                frequencies(response.aggregations().get(TERMS)));
    }

    private static Map<String, Long> frequencies(@Nullable Aggregate counts) {
        Map<String, Long> frequencies = new LinkedHashMap<>();
        if (counts != null) {
            counts.filters().buckets().keyed().forEach((term, bucket) -> frequencies.put(term, bucket.docCount()));
        }
        return frequencies;
    }

    private SearchRequest counting(Map<String, Query> filters) {
        return SearchRequest.of(s -> {
            s.index(alias)
                    .size(0)
                    .trackTotalHits(t -> t.enabled(true))
                    .query(q -> q.term(t -> t.field(IndexFields.TYPE).value(IndexFields.TYPE_PASSAGE)));
            return filters.isEmpty() ? s : s.aggregations(TERMS, a -> a.filters(f -> f.filters(b -> b.keyed(filters))));
        });
    }

    private static Query anyOf(Collection<String> forms) {
        List<Query> phrases = forms.stream().map(TermCounter::phrase).toList();
        return Query.of(q -> q.bool(b -> b.should(phrases).minimumShouldMatch("1")));
    }

    private static Query phrase(String word) {
        return Query.of(q -> q.multiMatch(m -> m.query(word)
                .fields(IndexFields.TEXT, IndexFields.SECTION, IndexFields.TITLE, IndexFields.CONTEXT)
                .type(TextQueryType.Phrase)));
    }

    /**
     * What was counted.
     *
     * @param passages passages in the index
     * @param frequencies passages with one of the forms, by term
     */
    record Counts(long passages, Map<String, Long> frequencies) {
        Counts {
            frequencies = Map.copyOf(frequencies);
        }

        long of(String term) {
            return frequencies.getOrDefault(term, 0L);
        }
    }
}
