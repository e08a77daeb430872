package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A question as the reader of passages needs it.
 *
 * @param text normal form, see {@link Plain}
 * @param terms content words with their weight
 * @param years four-digit years that the question names
 * @param session committee session that the question names
 * @param places districts, counties and cities that the question names
 * @param units measure words that the asked quantity must carry; any of them will do; empty when any unit is right
 * @param codes names with a number, such as of roads and lines, that the question names
 */
record Question(
        String text,
        AskedFor askedFor,
        List<WeightedTerm> terms,
        List<String> years,
        Optional<Integer> session,
        List<String> places,
        List<String> units,
        List<String> codes) {
    Question {
        requireNonNull(text, "text is null");
        requireNonNull(askedFor, "askedFor is null");
        terms = List.copyOf(terms);
        years = List.copyOf(years);
        requireNonNull(session, "session is null");
        places = List.copyOf(places);
        units = List.copyOf(units);
        codes = List.copyOf(codes);
    }

    boolean asksWhy() {
        return text.contains("为什么") || text.contains("为何") || text.contains("原因");
    }

    double totalWeight() {
        return terms.stream().mapToDouble(WeightedTerm::weight).sum();
    }

    /**
     * A content word.
     *
     * @param forms the word and its alternatives, in the form of {@link Plain}
     * @param weight inverse document frequency
     */
    record WeightedTerm(List<String> forms, double weight) {
        WeightedTerm {
            forms = List.copyOf(forms);
        }
    }
}
