package dev.gazette.source;

import static java.util.Objects.requireNonNull;

/** A line of running text with the column and page in which it stands. */
record PdfPlaced(PdfLine line, PdfColumn column, int page, int region) {
    private static final double SAME_SIZE = 0.08;
    private static final double SAME_WIDTH = 0.2;

    PdfPlaced {
        requireNonNull(line, "line is null");
        requireNonNull(column, "column is null");
    }

    boolean isSameFace(PdfPlaced other) {
        return line.strong() == other.line.strong()
                && Math.abs(line.size() - other.line.size()) <= SAME_SIZE * Math.max(line.size(), other.line.size());
    }

    boolean isSameRegion(PdfPlaced other) {
        return page == other.page && region == other.region;
    }

    /** Whether text can flow on from one region into the other. */
    boolean isSameWidth(PdfPlaced other) {
        double wider = Math.max(column.width(), other.column.width());
        return Math.abs(column.width() - other.column.width()) <= SAME_WIDTH * wider;
    }

    /** How far the line begins inside its column. */
    double indent() {
        return line.box().left() - column.left();
    }

    /** Distance of the baselines, negative when the other is above. */
    double stepTo(PdfPlaced other) {
        return other.line.box().bottom() - line.box().bottom();
    }
}
