package dev.gazette.answer;

import java.util.List;

/** Whether two printed values are values of one measure: both name the same of the words that their questions share. */
final class Measures {
    /** Share of the weight of the shared words that only one of the two may name. */
    private static final double MOST_APART = 0.35;

    private Measures() {}

    static boolean agree(ComparedValue one, ComparedValue other) {
        List<Question.WeightedTerm> shared = one.question().terms().stream()
                .filter(term -> other.question().terms().stream()
                        .anyMatch(own ->
                                own.forms().getFirst().equals(term.forms().getFirst())))
                .toList();
        double total =
                shared.stream().mapToDouble(Question.WeightedTerm::weight).sum();
        double apart = shared.stream()
                .filter(term -> names(one.candidate(), term) != names(other.candidate(), term))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
        return apart <= MOST_APART * total;
    }

    private static boolean names(Candidate candidate, Question.WeightedTerm term) {
        return Coverage.names(term.forms(), candidate) || term.forms().stream().anyMatch(candidate.beside()::contains);
    }
}
