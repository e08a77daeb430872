package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A question that compares or reckons, taken apart. See {@link ComparisonReader} for how it is read.
 *
 * @param ask what is to be done with the values
 * @param property how things are compared, such as 多 or 低; empty unless one is asked for
 * @param alternatives what is compared, at least two, the earlier first; empty when only printed words that compare can
 *     answer
 * @param printed what words that compare by themselves must say; empty when values must be compared
 */
record ComparisonQuestion(
        Ask ask, Optional<String> property, List<Alternative> alternatives, Optional<PrintedComparison> printed) {
    ComparisonQuestion {
        requireNonNull(ask, "ask is null");
        requireNonNull(property, "property is null");
        alternatives = List.copyOf(alternatives);
        requireNonNull(printed, "printed is null");
        if (alternatives.size() == 1 || (alternatives.isEmpty() && printed.isEmpty())) {
            throw new IllegalArgumentException("Two things are compared but these are " + alternatives);
        }
    }

    /** What is to be done with the values. */
    enum Ask {
        /** Which of them is more, or whether one is. */
        WHICH,
        /** Which way it went in time. */
        TREND,
        /** By how much it changed in time. */
        CHANGE,
        /** By what share it changed in time. */
        GROWTH,
        /** How far two things are apart. */
        GAP,
        /** How many times as much one is. */
        RATIO,
        /** All together. */
        SUM
    }

    /**
     * One of the things that are compared.
     *
     * @param label the words that tell it from the others
     * @param question asks for its value and nothing else
     */
    record Alternative(String label, String question) {
        Alternative {
            requireNonNull(label, "label is null");
            requireNonNull(question, "question is null");
        }
    }

    static Optional<ComparisonQuestion> read(String text) {
        return ComparisonReader.read(text);
    }
}
