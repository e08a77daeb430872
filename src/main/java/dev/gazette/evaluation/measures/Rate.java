package dev.gazette.evaluation.measures;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * A share with its interval.
 *
 * @param hits how many of the cases
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record Rate(int hits, int cases, double value, double low, double high) {
    /** Quantile of the normal distribution for 95 % in the middle. */
    private static final double Z = 1.959964;

    /** The share of these cases, 0 with an interval of 0 to 1 when there is no case. */
    public static Rate of(int hits, int cases) {
        if (hits < 0 || hits > cases) {
            throw new IllegalArgumentException("A rate needs 0 <= hits <= cases but was " + hits + "/" + cases);
        }
        if (cases == 0) {
            return new Rate(0, 0, 0, 0, 1);
        }
        double value = (double) hits / cases;
        return new Rate(hits, cases, value, bound(value, cases, -1), bound(value, cases, 1));
    }

    /** The share of the cases with a property. */
    public static <T> Rate of(Collection<T> cases, Predicate<T> property) {
        return of((int) cases.stream().filter(property).count(), cases.size());
    }

    /** Wilson, Probable inference, the law of succession, and statistical inference (JASA 1927). */
    private static double bound(double p, int n, int sign) {
        double z2 = Z * Z;
        double centre = p + z2 / (2 * n);
        double spread = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        return Math.clamp((centre + sign * spread) / (1 + z2 / n), 0, 1);
    }
}
