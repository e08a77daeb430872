package dev.gazette.retrieval;

import dev.gazette.names.Authority.NameInText;
import java.util.List;
import java.util.Optional;

/**
 * What a query says, ready for the two legs.
 *
 * @param text the whole query, normalised: what is embedded
 * @param words the text without question words: what is matched
 * @param synonyms official words for everyday ones in the query
 * @param figures other ways to print the figures of the query
 * @param session number of a session the query names
 * @param names names of the authority list in the query, with their other forms
 */
record AnalysedQuery(
        String text,
        String words,
        List<String> synonyms,
        List<String> figures,
        Optional<Integer> session,
        List<NameInText> names) {
    AnalysedQuery {
        synonyms = List.copyOf(synonyms);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
    }

    /** A query in which no names were looked for. */
    AnalysedQuery(String text, String words, List<String> synonyms, List<String> figures, Optional<Integer> session) {
        this(text, words, synonyms, figures, session, List.of());
    }

    AnalysedQuery naming(List<NameInText> found) {
        return new AnalysedQuery(text, words, synonyms, figures, session, found);
    }
}
