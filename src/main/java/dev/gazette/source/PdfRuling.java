package dev.gazette.source;

/**
 * A straight printed line along an axis.
 *
 * @param horizontal whether it runs from left to right
 * @param at y of a horizontal, x of a vertical line
 * @param from lower end along the other axis
 * @param to upper end along the other axis
 */
record PdfRuling(boolean horizontal, double at, double from, double to) {
    private static final double TOUCH = 3;

    PdfRuling {
        if (!(from <= to)) {
            throw new IllegalArgumentException("A ruling needs from <= to but was " + from + "-" + to);
        }
    }

    double length() {
        return to - from;
    }

    /** Whether a horizontal and a vertical line touch or cross. */
    boolean meets(PdfRuling other) {
        return horizontal != other.horizontal
                && from - TOUCH <= other.at
                && other.at <= to + TOUCH
                && other.from - TOUCH <= at
                && at <= other.to + TOUCH;
    }

    /** Whether the two lie on one line and touch, so that they are one. */
    boolean continues(PdfRuling other) {
        return horizontal == other.horizontal
                && Math.abs(at - other.at) <= TOUCH / 2
                && from <= other.to + TOUCH
                && other.from <= to + TOUCH;
    }

    PdfRuling union(PdfRuling other) {
        return new PdfRuling(horizontal, at, Math.min(from, other.from), Math.max(to, other.to));
    }
}
