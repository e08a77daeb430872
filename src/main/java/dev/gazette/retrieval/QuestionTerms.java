package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexFields;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.LiveNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a question into content words and asks the index how rare each of them is. */
@ApplicationScoped
public class QuestionTerms {
    private static final String TERMS = "terms";

    /** 了 after a verb misleads the analyzer (成立了 as 成|立了). */
    private static final Pattern PARTICLE = Pattern.compile("了(?!解)");

    private final ElasticsearchClient client;
    private final QueryAnalyser analyser;
    private final LiveNames names;
    private final String alias;

    QuestionTerms(ElasticsearchClient client, QueryAnalyser analyser, IndexConfig config, LiveNames names) {
        this.client = client;
        this.analyser = analyser;
        this.names = names;
        this.alias = config.indexAlias();
    }

    /**
     * Reads a question.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or no index is live
     */
    public TermProfile profile(String question) {
        AnalysedQuery query = analyser.analyse(question);
        try {
            List<String> words =
                    TermMerger.merge(tokens(PARTICLE.matcher(query.words()).replaceAll(" ")));
            return count(query, NameTerms.join(words, names.authority().in(query.words()), analyser::alternatives));
        } catch (IOException | ElasticsearchException | IndexUnavailableException e) {
            throw new SearchUnavailableException("Elasticsearch did not answer: " + e.getMessage(), e);
        }
    }

    private List<TermMerger.Token> tokens(String words) throws IOException {
        return client.indices().analyze(a -> a.index(alias).analyzer("ik_smart").text(words)).tokens().stream()
                .map(token -> new TermMerger.Token(
                        token.token(), Math.toIntExact(token.startOffset()), Math.toIntExact(token.endOffset())))
                .toList();
    }

    private TermProfile count(AnalysedQuery query, Map<String, List<String>> alternatives) throws IOException {
        Map<String, Query> filters = new LinkedHashMap<>();
        alternatives.forEach((word, others) -> filters.put(word, anyOf(word, others)));
        SearchResponse<Void> response = client.search(counting(filters), Void.class);
        TotalHits total = response.hits().total();
        Aggregate counts = response.aggregations().get(TERMS);
        List<TermProfile.Term> terms = alternatives.entrySet().stream()
                .map(entry -> new TermProfile.Term(entry.getKey(), entry.getValue(), frequency(counts, entry.getKey())))
                .toList();
        long passages = total == null ? 0 : total.value();
        return new TermProfile(query.text(), terms, query.session(), passages);
    }

    private static long frequency(@Nullable Aggregate counts, String word) {
        FiltersBucket bucket =
                counts == null ? null : counts.filters().buckets().keyed().get(word);
        return bucket == null ? 0 : bucket.docCount();
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

    private static Query anyOf(String word, List<String> others) {
        List<Query> forms = new ArrayList<>(List.of(phrase(word)));
        others.forEach(other -> forms.add(phrase(other)));
        return Query.of(q -> q.bool(b -> b.should(forms).minimumShouldMatch("1")));
    }

    private static Query phrase(String word) {
        return Query.of(q -> q.multiMatch(m -> m.query(word)
                .fields(IndexFields.TEXT, IndexFields.SECTION, IndexFields.TITLE, IndexFields.CONTEXT)
                .type(TextQueryType.Phrase)));
    }
}
