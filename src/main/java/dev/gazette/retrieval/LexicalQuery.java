package dev.gazette.retrieval;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import dev.gazette.index.IndexFields;
import dev.gazette.names.Authority.NameInText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lexical leg: a passage matches when it has enough of the words or one of their synonyms; phrases, figures in
 * another form, a named session and a named speaker only lift what matches. Without words every passage matches.
 */
final class LexicalQuery {
    /** Few, since a citizen's question has many words that are printed nowhere; 30 % lost one right passage in forty. */
    private static final String WORDS_NEEDED = "20%";

    private static final List<String> FIELDS =
            List.of(IndexFields.TEXT, IndexFields.SECTION, IndexFields.TITLE, IndexFields.CONTEXT);
    private static final float SYNONYM_BOOST = 0.2f;
    private static final float PHRASE_BOOST = 0.2f;
    private static final float NAME_BOOST = 0.2f;

    /** Names with more forms are generic, and every form is a clause on four fields. */
    private static final int MOST_FORMS = 6;

    private static final float FIGURE_BOOST = 0.2f;
    private static final float SESSION_BOOST = 3f;
    private static final float SPEAKER_BOOST = 3f;
    private static final int LONGEST_NAME = 4;

    private LexicalQuery() {}

    static Query of(AnalysedQuery query, SearchFilters filters) {
        return Query.of(q -> q.bool(
                b -> b.filter(FilterQuery.of(filters)).must(matching(query)).should(lifting(query))));
    }

    private static Query matching(AnalysedQuery query) {
        if (query.words().isBlank()) {
            return Query.of(q -> q.matchAll(all -> all));
        }
        Stream<Query> synonyms = query.synonyms().stream().map(word -> phrase(word, SYNONYM_BOOST));
        Stream<Query> names = otherForms(query).map(form -> phrase(form, NAME_BOOST));
        List<Query> ways = Stream.of(Stream.of(words(query.words())), synonyms, names)
                .flatMap(clauses -> clauses)
                .toList();
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    /** What else is printed for the names of the query. */
    private static Stream<String> otherForms(AnalysedQuery query) {
        return query.names().stream()
                .flatMap(name -> name.others().stream().limit(MOST_FORMS))
                .distinct();
    }

    /**
     * Words may be spread over heading and text, so that the fields are scored as one. On the development questions this
     * found more than the best single field (hit@5 0.93 against 0.86).
     */
    private static Query words(String words) {
        return Query.of(q -> q.combinedFields(c -> c.query(words).fields(FIELDS).minimumShouldMatch(WORDS_NEEDED)));
    }

    private static Query phrase(String words, float boost) {
        return Query.of(q -> q.multiMatch(
                m -> m.query(words).fields(FIELDS).type(TextQueryType.Phrase).boost(boost)));
    }

    private static List<Query> lifting(AnalysedQuery query) {
        List<Query> clauses = new ArrayList<>();
        phrases(query.words()).forEach(words -> clauses.add(phrase(words, PHRASE_BOOST)));
        query.names().stream()
                .map(NameInText::text)
                .filter(name -> name.length() > 2)
                .forEach(name -> clauses.add(phrase(name, PHRASE_BOOST)));
        query.figures().forEach(figure -> clauses.add(phrase(figure, FIGURE_BOOST)));
        query.session().ifPresent(session -> clauses.add(session(session)));
        if (!query.text().isBlank()) {
            clauses.add(speaker(query.text()));
        }
        return clauses;
    }

    private static Query session(int number) {
        Query session = Query.of(q -> q.term(t -> t.field(IndexFields.SESSION).value(number)));
        return Query.of(q -> q.constantScore(c -> c.filter(session).boost(SESSION_BOOST)));
    }

    /** Names need no list: every run of two to four characters is tried as one. */
    private static Query speaker(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int length = 2; length <= LONGEST_NAME; length++) {
            for (int start = 0; start + length <= text.length(); start++) {
                names.add(text.substring(start, start + length));
            }
        }
        Query speaker = Query.of(q -> q.terms(t -> t.field(IndexFields.SPEAKER)
                .terms(v -> v.value(names.stream().map(FieldValue::of).toList()))));
        return Query.of(q -> q.constantScore(c -> c.filter(speaker).boost(SPEAKER_BOOST)));
    }

    /** Runs of words between particles and punctuation. */
    private static List<String> phrases(String words) {
        return Arrays.stream(words.split("[的了在是和与及对到有被把从为\\p{P}\\s]+"))
                .filter(run -> run.length() > 1)
                .distinct()
                .toList();
    }
}
