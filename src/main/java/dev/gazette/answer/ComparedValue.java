package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

/**
 * The value of one of the things that are compared, as printed.
 *
 * @param label the thing
 * @param words the part of the quote that prints the figure, verbatim
 * @param at where the words, or the cell that they are a part of, begin in the quote
 * @param named whether the quote itself or its column names the thing
 * @param found the words with what speaks for them
 * @param question the question for this value
 */
record ComparedValue(
        String label, Figure figure, String words, int at, boolean named, ScoredCandidate found, Question question) {
    ComparedValue {
        requireNonNull(label, "label is null");
        requireNonNull(figure, "figure is null");
        requireNonNull(words, "words is null");
        requireNonNull(found, "found is null");
        requireNonNull(question, "question is null");
    }

    /** The same under another name. */
    ComparedValue called(String name) {
        return new ComparedValue(name, figure, words, at, named, found, question);
    }

    /** Whether its print has a word of its question that the question for the other value does not have. */
    boolean isToldFrom(ComparedValue other) {
        boolean isRow = candidate().quote().contains("\t");
        String printed = isRow ? candidate().own() : Plain.of(words);
        return question.terms().stream()
                .flatMap(term -> term.forms().stream())
                .filter(form -> !other.question.text().contains(form))
                .anyMatch(printed::contains);
    }

    Candidate candidate() {
        return found.candidate();
    }

    /** Whether it is the very same print: one figure is not the value of two things. */
    boolean isPrintOf(ComparedValue other) {
        return sharesQuoteWith(other) && at == other.at() && figure.equals(other.figure());
    }

    boolean sharesQuoteWith(ComparedValue other) {
        return candidate().sharesQuoteWith(other.candidate());
    }

    /** Whether both print the same measure in units that can be reckoned with; a bare cell has the unit of its table. */
    boolean isOfMeasureOf(ComparedValue other) {
        boolean sameTable = sharesQuoteWith(other)
                || (candidate()
                                .passage()
                                .id()
                                .equals(other.candidate().passage().id())
                        && !TableCell.header(candidate()).isEmpty()
                        && TableCell.header(candidate()).equals(TableCell.header(other.candidate())));
        return figure.isComparableTo(other.figure())
                && (!figure.unit().isEmpty() || sameTable)
                && (sameTable || Measures.agree(this, other));
    }
}
