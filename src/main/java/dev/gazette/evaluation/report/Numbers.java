package dev.gazette.evaluation.report;

import dev.gazette.evaluation.measures.Interval;
import dev.gazette.evaluation.measures.Rate;
import java.util.Locale;

/** Numbers as readers see them. */
final class Numbers {
    private Numbers() {}

    static String score(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value * 100);
    }

    /** Share, interval and counts. */
    static String rate(Rate rate) {
        return rate.cases() == 0
                ? "—"
                : String.format(
                        Locale.ROOT,
                        "%.1f–%.1f%%，%d/%d",
                        rate.low() * 100,
                        rate.high() * 100,
                        rate.hits(),
                        rate.cases());
    }

    static String interval(Interval interval) {
        return score(interval.low()) + "–" + score(interval.high());
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f 毫秒", millis);
    }
}
