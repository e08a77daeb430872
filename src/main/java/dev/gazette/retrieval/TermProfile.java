package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a question and how rare each is among the passages.
 *
 * @param text the question in normal form
 * @param terms content words in order, without question words
 * @param session number of the committee session that the question names
 * @param passages passages in the index
 * @param meant printed words for those that are printed nowhere and were probably misspelt, by the typed word
 */
public record TermProfile(
        String text, List<Term> terms, Optional<Integer> session, long passages, Map<String, String> meant) {
    public TermProfile {
        requireNonNull(text, "text is null");
        terms = List.copyOf(terms);
        requireNonNull(session, "session is null");
        meant = Collections.unmodifiableMap(new LinkedHashMap<>(meant));
    }

    /** A question without misspelt words. */
    public TermProfile(String text, List<Term> terms, Optional<Integer> session, long passages) {
        this(text, terms, session, passages, Map.of());
    }

    /** The question as it is searched for: what was probably meant is added to what was typed. */
    public String searched() {
        return meant.isEmpty() ? text : text + " " + String.join(" ", meant.values());
    }

    /** The question with the misspelt words put right; empty when there are none. */
    public Optional<String> corrected() {
        String right = text;
        for (Map.Entry<String, String> word : meant.entrySet()) {
            right = right.replace(word.getKey(), word.getValue());
        }
        return Optional.of(right).filter(changed -> !changed.equals(text));
    }

    /**
     * A content word.
     *
     * @param alternatives official words for it, other ways to print it; without the word itself
     * @param frequency passages that have the word or an alternative in text or headings; 0 for a misspelt word, so
     *     that what was probably meant counts less than what was typed
     */
    public record Term(String text, List<String> alternatives, long frequency) {
        public Term {
            requireNonNull(text, "text is null");
            alternatives = List.copyOf(alternatives);
        }
    }
}
