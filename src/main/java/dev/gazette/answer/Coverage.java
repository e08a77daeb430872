package dev.gazette.answer;

import java.util.List;

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
        double total = question.totalWeight();
        if (total == 0) {
            return 0;
        }
        return question.weighed()
                        .mapToDouble(term -> term.weight() * credit(term.forms(), candidate))
                        .sum()
                / total;
    }

    /** Whether the words, those near them or above them name one of the forms, at least half of it. */
    static boolean names(List<String> forms, Candidate candidate) {
        return forms.stream()
                .anyMatch(form ->
                        candidate.mentions(form) || (form.length() > 2 && pairsIn(form, candidate.own()) >= 0.5));
    }

    /** How well words match the best of some forms: 1 when they have it, less when it stands beside or above them. */
    private static double credit(List<String> forms, Candidate candidate) {
        return forms.stream().mapToDouble(form -> credit(form, candidate)).max().orElse(0);
    }

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
        return form.length() < 3 ? beside : Math.max(beside, PARTLY * pairsIn(form, candidate.own()));
    }

    private static double pairsIn(String form, String text) {
        int found = 0;
        for (int i = 0; i + 2 <= form.length(); i++) {
            found += text.contains(form.substring(i, i + 2)) ? 1 : 0;
        }
        return found / (double) (form.length() - 1);
    }
}
