package dev.gazette.source;

import java.util.List;

/**
 * A part of a page that white space parts into a left and a right side.
 *
 * @param end number of the first strip below it
 */
record PdfBand(List<PdfPiece> left, List<PdfPiece> right, int end) {
    private static final double LEAST_WIDTH = 0.22;
    private static final int LEAST_LINES = 4;

    /** A line of running text has an unbroken part of this share of its column, and this many characters. */
    private static final double UNBROKEN = 0.42;

    private static final int UNBROKEN_CHARACTERS = 5;
    private static final double FARTHEST_BEGIN = 3;
    private static final double RUNNING_SHARE = 0.4;

    PdfBand {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static PdfBand of(List<PdfPiece> pieces, PdfGaps.Gap gutter, int end) {
        return new PdfBand(
                pieces.stream().filter(piece -> isLeft(piece, gutter)).toList(),
                pieces.stream().filter(piece -> !isLeft(piece, gutter)).toList(),
                end);
    }

    static boolean printedOnBothSides(List<PdfPiece> pieces, PdfGaps.Gap gutter) {
        return pieces.stream().anyMatch(piece -> isLeft(piece, gutter))
                && pieces.stream().anyMatch(piece -> !isLeft(piece, gutter));
    }

    private static boolean isLeft(PdfPiece piece, PdfGaps.Gap gutter) {
        return piece.box().centreX() < (gutter.left() + gutter.right()) / 2;
    }

    /** Whether both sides hold running text, rather than names and figures in rows. */
    boolean readsAsColumns(double em) {
        double width = width(left) + width(right);
        return width(left) >= LEAST_WIDTH * width
                && width(right) >= LEAST_WIDTH * width
                && Math.max(lines(left).size(), lines(right).size()) >= LEAST_LINES
                && runs(left, em)
                && runs(right, em);
    }

    /** Whether the right side begins at the gutter, as a column does and a page number far to the right does not. */
    boolean beginsAt(PdfGaps.Gap gutter, double em) {
        double begin =
                right.stream().mapToDouble(piece -> piece.box().left()).min().orElse(gutter.left());
        return begin <= gutter.right() + FARTHEST_BEGIN * em;
    }

    private static boolean runs(List<PdfPiece> side, double em) {
        List<PdfLine> lines = lines(side);
        double least = Math.max(UNBROKEN * width(side), UNBROKEN_CHARACTERS * em);
        long running = lines.stream()
                .filter(line -> line.chunks().stream().anyMatch(chunk -> chunk.width() >= least))
                .count();
        boolean table = side.stream().anyMatch(PdfTable.class::isInstance);
        return running >= RUNNING_SHARE * lines.size() && (running > 0 || table);
    }

    private static List<PdfLine> lines(List<PdfPiece> side) {
        return PdfRows.lines(side.stream()
                .filter(PdfGlyph.class::isInstance)
                .map(PdfGlyph.class::cast)
                .toList());
    }

    private static double width(List<PdfPiece> side) {
        return side.isEmpty()
                ? 0
                : PdfBox.around(side.stream().map(PdfPiece::box).toList()).width();
    }
}
