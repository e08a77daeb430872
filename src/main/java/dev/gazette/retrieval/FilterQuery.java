package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import dev.gazette.gazette.ItemKind;
import dev.gazette.index.IndexFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Restrictions of a search as Elasticsearch filters; the first one keeps to passages. Phrases only narrow the hits here,
 * to passages that have most of their words; {@link Wording} decides.
 */
final class FilterQuery {
    private static final String MOST_WORDS = "60%";
    private static final List<String> WORDED = List.of(IndexFields.TEXT, IndexFields.SECTION, IndexFields.TITLE);

    private FilterQuery() {}

    static List<Query> of(SearchFilters filters) {
        List<Query> queries = new ArrayList<>();
        queries.add(Query.of(q -> q.term(t -> t.field(IndexFields.TYPE).value(IndexFields.TYPE_PASSAGE))));
        addTerms(
                queries,
                IndexFields.SESSION,
                filters.sessions().stream().map(FieldValue::of).toList());
        addTerms(
                queries,
                IndexFields.KIND,
                filters.kinds().stream().map(ItemKind::code).map(FieldValue::of).toList());
        addTerms(
                queries,
                IndexFields.SPEAKER,
                filters.speakers().stream().map(FieldValue::of).toList());
        filters.from().map(FilterQuery::notBefore).ifPresent(queries::add);
        filters.to().map(FilterQuery::notAfter).ifPresent(queries::add);
        filters.wording().phrases().stream().map(FilterQuery::mostWords).forEach(queries::add);
        return queries;
    }

    private static void addTerms(List<Query> queries, String field, List<FieldValue> values) {
        if (!values.isEmpty()) {
            queries.add(Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values)))));
        }
    }

    private static Query mostWords(String phrase) {
        return Query.of(q -> q.multiMatch(m ->
                m.query(phrase).fields(WORDED).type(TextQueryType.BestFields).minimumShouldMatch(MOST_WORDS)));
    }

    private static Query notBefore(LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(IndexFields.DATE).gte(day.toString()))));
    }

    private static Query notAfter(LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(IndexFields.DATE).lte(day.toString()))));
    }
}
