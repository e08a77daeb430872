package dev.gazette.answer;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much of a question, weighted by rarity, printed words cover: 1 when they have every term of it. */
final class Coverage {
    /** A term in the sentence before or the table header counts less than one in the words themselves. */
    private static final double NEAR = 0.8;

    /** A term in a heading or the title says what the words are about. */
    private static final double AROUND = 0.65;

    /** A term elsewhere in the passage may name the subject. */
    private static final double BESIDE = 0.5;

    /** Share of the character pairs of a term that is broken up or printed otherwise. */
    private static final double PARTLY = 0.6;

    private Coverage() {}

    static double of(Question question, Candidate candidate) {
        return share(question, form -> credit(form, candidate));
    }

    /** The share of the question's terms that the words themselves have. */
    static double own(Question question, Candidate candidate) {
        return share(question, form -> candidate.own().contains(form) ? 1 : partly(form, candidate));
    }

    /** The share of the question's terms that stand neither in the passage nor above it. */
    static double absent(Question question, Candidate candidate) {
        return 1 - share(question, form -> credit(form, candidate) > 0 ? 1 : 0);
    }

    /** How well words have the term that says most; of terms that no passage has nothing is expected. */
    static double ofRarest(Question question, Candidate candidate) {
        return question.terms().stream()
                .max(Comparator.comparingDouble(Question.WeightedTerm::weight))
                .map(term -> term.forms().stream()
                        .mapToDouble(form -> credit(form, candidate))
                        .max()
                        .orElse(0))
                .orElse(1.0);
    }

    /** Weighted mean of what the best form of each term gets. */
    private static double share(Question question, ToDoubleFunction<String> credit) {
        double total = question.totalWeight();
        double sum = question.weighed()
                .mapToDouble(term -> term.weight()
                        * term.forms().stream().mapToDouble(credit).max().orElse(0))
                .sum();
        return total == 0 ? 0 : sum / total;
    }

    /** Whether the words, those near them or above them name one of the forms, at least half of it. */
    static boolean names(List<String> forms, Candidate candidate) {
        return forms.stream()
                .anyMatch(form ->
                        candidate.mentions(form) || (form.length() > 2 && pairsIn(form, candidate.own()) >= 0.5));
    }

    /** How well words match a form: 1 when they have it, less when it stands beside or above them. */
    private static double credit(String form, Candidate candidate) {
        if (candidate.own().contains(form)) {
            return 1;
        }
        if (candidate.near().contains(form)) {
            return NEAR;
        }
        if (candidate.around().contains(form)) {
            return AROUND;
        }
        double beside = candidate.beside().contains(form) ? BESIDE : 0;
        return Math.max(beside, partly(form, candidate));
    }

    private static double partly(String form, Candidate candidate) {
        return form.length() < 3 ? 0 : PARTLY * pairsIn(form, candidate.own());
    }

    private static double pairsIn(String form, String text) {
        int found = 0;
        for (int i = 0; i + 2 <= form.length(); i++) {
            found += text.contains(form.substring(i, i + 2)) ? 1 : 0;
        }
        return found / (double) (form.length() - 1);
    }
}
