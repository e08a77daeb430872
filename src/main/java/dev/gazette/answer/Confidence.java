package dev.gazette.answer;

/** Maps scores to a confidence between 0 and 1. */
final class Confidence {
    private static final double STEEPNESS = 9;
    private static final double EVEN = 0.55;

    private Confidence() {}

    /** Logistic in the trust in the best words. */
    static double of(ScoredCandidate best) {
        return rounded(logistic(best.trust()));
    }

    /** How sure a refusal is: the less question and words agree, the surer. */
    static double ofRefusal(double trust) {
        return rounded(1 - logistic(trust));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-STEEPNESS * (x - EVEN)));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
