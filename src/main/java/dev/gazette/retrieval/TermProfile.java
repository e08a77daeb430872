package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The words of a question and how rare each is among the passages.
 *
 * @param text the question in normal form
 * @param terms content words in order, without question words
 * @param session number of the committee session that the question names
 * @param passages passages in the index
 */
public record TermProfile(String text, List<Term> terms, Optional<Integer> session, long passages) {
    public TermProfile {
        requireNonNull(text, "text is null");
        terms = List.copyOf(terms);
        requireNonNull(session, "session is null");
    }

    /**
     * A content word.
     *
     * @param alternatives official words for it, other ways to print it; without the word itself
     * @param frequency passages that have the word or an alternative in text or headings
     */
    public record Term(String text, List<String> alternatives, long frequency) {
        public Term {
            requireNonNull(text, "text is null");
            alternatives = List.copyOf(alternatives);
        }
    }
}
