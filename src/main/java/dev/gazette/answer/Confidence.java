package dev.gazette.answer;

/** Maps scores to a confidence between 0 and 1. */
final class Confidence {
    private static final double STEEPNESS = 9;
    private static final double EVEN = 0.55;

    private Confidence() {}

    /** Logistic in the mean of coverage and similarity. */
    static double of(ScoredCandidate best) {
        return rounded(logistic((best.coverage() + best.similarity()) / 2));
    }

    /** How sure a refusal is: the less of the question is covered, the surer. */
    static double ofRefusal(double coverage) {
        return rounded(1 - logistic(coverage));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-STEEPNESS * (x - EVEN)));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
