package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import dev.gazette.index.IndexFields;

/** The two legs as items of one multi-search, so that Elasticsearch works on them at the same time. */
final class PassageQuery {
    private static final int FRAGMENT_CHARACTERS = 120;
    private static final int FRAGMENTS = 3;

    private PassageQuery() {}

    static SearchRequestBody lexical(AnalysedQuery query, SearchFilters filters, int size) {
        return SearchRequestBody.of(b -> b.query(LexicalQuery.of(query, filters))
                .size(size)
                .source(s -> s.filter(f -> f.includes(IndexFields.ID, IndexFields.STORED)))
                .trackTotalHits(t -> t.enabled(true))
                .highlight(highlight()));
    }

    static SearchRequestBody vector(float[] vector, SearchFilters filters, int size) {
        return SearchRequestBody.of(b -> b.knn(VectorQuery.of(vector, filters, size))
                .size(size)
                .source(s -> s.filter(f -> f.includes(IndexFields.ID, IndexFields.STORED))));
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
