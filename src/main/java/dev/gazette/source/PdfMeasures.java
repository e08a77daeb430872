package dev.gazette.source;

import java.util.List;

/** Typical values of measured lengths. */
final class PdfMeasures {
    private PdfMeasures() {}

    /** The middle value, the lower one of two; 0 for none. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }
}
