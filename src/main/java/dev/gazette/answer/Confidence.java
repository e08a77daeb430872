package dev.gazette.answer;

/** How sure an answer is: the probability of its best words, rounded for people. */
final class Confidence {
    private Confidence() {}

    static double of(ScoredCandidate best) {
        return rounded(best.score());
    }

    /** How sure a refusal is: the less likely the best words are the answer, the surer. */
    static double ofRefusal(double trust) {
        return rounded(1 - trust);
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
