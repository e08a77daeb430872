package dev.gazette.source;

/**
 * The column in which a line stands.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 * @param leading distance of the baselines of lines that follow each other
 */
record PdfColumn(double left, double right, double leading) {
    private static final double FLUSH = 0.8;
    private static final double CENTRED = 2;
    private static final double FAR = 0.35;
    private static final double TOLERANCE = 0.05;

    /** No column of running text is so narrow, in characters; shorter lines are entries of a list. */
    private static final double NARROWEST = 8;

    private static final double LEAST_INDENT = 1.2;
    private static final double MOST_INDENT = 3.5;

    double width() {
        return right - left;
    }

    boolean isFlush(PdfLine line) {
        return line.box().left() <= left + FLUSH * line.size();
    }

    /** Whether the line begins as far in as the first line of a paragraph does. */
    boolean isIndented(PdfLine line) {
        double indent = line.box().left() - left;
        return LEAST_INDENT * line.size() <= indent && indent <= MOST_INDENT * line.size();
    }

    /** Whether the line begins far to the right, as a signature does. */
    boolean isFar(PdfLine line) {
        return line.box().left() - left > FAR * width();
    }

    boolean isCentred(PdfLine line) {
        double before = line.box().left() - left;
        double after = right - line.box().right();
        return before > FLUSH * line.size() && Math.abs(before - after) <= CENTRED * line.size();
    }

    /** Whether the first word of the next line had no room at the end of this one. */
    boolean isFull(PdfLine line, PdfLine next) {
        return line.box().width() >= NARROWEST * line.size()
                && line.box().right() + next.firstWord() > right + TOLERANCE * line.size();
    }
}
