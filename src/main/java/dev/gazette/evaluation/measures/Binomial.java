package dev.gazette.evaluation.measures;

/** The binomial distribution. */
public final class Binomial {
    private Binomial() {}

    /** Probability of at most {@code hits} among {@code cases} when each is one with {@code probability}. */
    public static double atMost(int hits, int cases, double probability) {
        double sum = 0;
        for (int k = 0; k <= hits; k++) {
            sum += exactly(k, cases, probability);
        }
        return Math.min(1, sum);
    }

    /** In logarithms, since the coefficients of some hundred cases are beyond a double. */
    private static double exactly(int hits, int cases, double probability) {
        if (probability <= 0 || probability >= 1) {
            return hits == (probability <= 0 ? 0 : cases) ? 1 : 0;
        }
        double log = hits * Math.log(probability) + (cases - hits) * Math.log(1 - probability);
        for (int i = 1; i <= hits; i++) {
            log += Math.log(cases - hits + i) - Math.log(i);
        }
        return Math.exp(log);
    }
}
