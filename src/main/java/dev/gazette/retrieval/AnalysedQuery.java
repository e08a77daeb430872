package dev.gazette.retrieval;

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
 */
record AnalysedQuery(
        String text, String words, List<String> synonyms, List<String> figures, Optional<Integer> session) {
    AnalysedQuery {
        synonyms = List.copyOf(synonyms);
        figures = List.copyOf(figures);
    }
}
