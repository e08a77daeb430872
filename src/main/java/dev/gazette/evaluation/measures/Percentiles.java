package dev.gazette.evaluation.measures;

import java.util.Collection;

/**
 * Times in milliseconds, by nearest rank: the smallest value that so many percent of the cases do not exceed.
 *
 * @param most the longest
 */
public record Percentiles(double p50, double p95, double most) {
    /** Percentiles of these times, all 0 when there is none. */
    public static Percentiles of(Collection<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Percentiles(rank(sorted, 50), rank(sorted, 95), rank(sorted, 100));
    }

    private static double rank(double[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
    }
}
