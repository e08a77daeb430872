package dev.gazette.source;

import static java.util.Objects.requireNonNull;

/**
 * A printed character in the reading direction of its page.
 *
 * @param text its characters; more than one for ligatures
 * @param box from its left edge to the next glyph, over the height of a capital letter
 * @param baseline y of the line it stands on
 * @param size height of its font in points
 * @param strong set in a bold or black face
 */
record PdfGlyph(String text, PdfBox box, double baseline, double size, boolean strong) implements PdfPiece {
    private static final double CAPITAL = 0.75;
    private static final double DESCENT = 0.05;

    PdfGlyph {
        requireNonNull(text, "text is null");
        requireNonNull(box, "box is null");
    }

    /** A glyph that begins at {@code x} on the baseline {@code y} and is {@code advance} wide. */
    static PdfGlyph at(Mark mark, double x, double y) {
        double right = x + Math.max(mark.advance(), 0);
        PdfBox box = new PdfBox(x, y - CAPITAL * mark.size(), right, y + DESCENT * mark.size());
        return new PdfGlyph(mark.text(), box, y, mark.size(), mark.strong());
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** What a glyph is, wherever it stands. */
    record Mark(String text, double advance, double size, boolean strong) {}
}
