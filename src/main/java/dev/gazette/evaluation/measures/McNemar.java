package dev.gazette.evaluation.measures;

/**
 * Whether two runs on the same questions really differ.
 *
 * @param onlyFirst questions that only the first run has right
 * @param onlySecond questions that only the second run has right
 * @param p how probable a difference at least as great is when both runs are equally good
 */
public record McNemar(int onlyFirst, int onlySecond, double p) {
    /**
     * McNemar, Note on the sampling error of the difference between correlated proportions (Psychometrika 1947), in the
     * exact two-sided form: twice the smaller tail of the binomial distribution with probability 1/2.
     */
    public static McNemar of(int onlyFirst, int onlySecond) {
        int discordant = onlyFirst + onlySecond;
        double tail = Binomial.atMost(Math.min(onlyFirst, onlySecond), discordant, 0.5);
        return new McNemar(onlyFirst, onlySecond, Math.min(1, 2 * tail));
    }
}
