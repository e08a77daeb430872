package dev.gazette.source;

import java.util.Collection;

/** A rectangle on a page in points; y grows downwards, so {@code top <= bottom}. */
record PdfBox(double left, double top, double right, double bottom) {
    PdfBox {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("A box needs left <= right and top <= bottom but was " + left + "," + top
                    + "," + right + "," + bottom);
        }
    }

    /** The box between two opposite corners, given in any order. */
    static PdfBox between(double x1, double y1, double x2, double y2) {
        return new PdfBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The smallest box around all of these, of which there is at least one. */
    static PdfBox around(Collection<PdfBox> boxes) {
        return boxes.stream().reduce(PdfBox::union).orElseThrow();
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    PdfBox union(PdfBox other) {
        return new PdfBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
