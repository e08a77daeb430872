package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import dev.gazette.index.IndexFields;
import java.util.List;

/**
 * The searches of one query. Why a passage was found is asked for the hits of one page only: for all candidates it takes
 * ten times as long as finding them.
 */
final class PassageQuery {
    private static final int FRAGMENT_CHARACTERS = 120;
    private static final int FRAGMENTS = 3;

    /** Elasticsearch's own limit for what lies within a hit. */
    static final int MOST_SENTENCES = 100;

    /** Neither the id nor the source of a hit. */
    static final String NO_STORED_FIELDS = "_none_";

    private PassageQuery() {}

    static SearchRequestBody lexical(AnalysedQuery query, SearchFilters filters, int size) {
        return SearchRequestBody.of(
                b -> ids(b).query(LexicalQuery.of(query, filters)).size(size).trackTotalHits(t -> t.enabled(true)));
    }

    static SearchRequestBody vector(float[] vector, SearchFilters filters, int size) {
        return SearchRequestBody.of(
                b -> ids(b).knn(VectorQuery.of(vector, filters, size)).size(size));
    }

    /** Nothing of a hit but its id, from the column of ids: what is stored lies compressed, block by block. */
    private static SearchRequestBody.Builder ids(SearchRequestBody.Builder search) {
        return search.storedFields(NO_STORED_FIELDS).docvalueFields(f -> f.field(IndexFields.ID));
    }

    /** Matched words of the passages with these ids. */
    static SearchRequestBody matchedWords(AnalysedQuery query, List<String> ids) {
        return SearchRequestBody.of(b -> b.query(q ->
                        q.bool(both -> both.filter(only(ids)).must(LexicalQuery.of(query, SearchFilters.NONE))))
                .size(ids.size())
                .source(s -> s.fetch(false))
                .highlight(highlight()));
    }

    /** Best sentences of the passages with these ids. */
    static SearchRequestBody bestSentences(float[] vector, List<String> ids) {
        return sentences(vector, ids, 1);
    }

    /** All sentences of the passages with these ids, as many of each as Elasticsearch gives at most. */
    static SearchRequestBody comparedSentences(float[] vector, List<String> ids) {
        return sentences(vector, ids, MOST_SENTENCES);
    }

    private static SearchRequestBody sentences(float[] vector, List<String> ids, int most) {
        return SearchRequestBody.of(b -> b.knn(VectorQuery.bestSentences(vector, only(ids), ids.size(), most))
                .size(ids.size())
                .source(s -> s.fetch(false)));
    }

    private static Query only(List<String> ids) {
        return Query.of(q -> q.ids(i -> i.values(ids)));
    }

    private static Highlight highlight() {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<em>")
                .postTags("</em>")
                .order(HighlighterOrder.Score)
                .fragmentSize(FRAGMENT_CHARACTERS)
                .numberOfFragments(FRAGMENTS)
                .fields(NamedValue.of(IndexFields.TEXT, HighlightField.of(f -> f))));
    }
}
