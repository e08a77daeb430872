package dev.gazette.source;

import java.util.List;

/**
 * What a page draws, in points from the upper left corner of the page as it is shown.
 *
 * @param glyphs in the order in which they are drawn
 * @param rulings lines along the axes
 * @param images places of pictures
 * @param curves number of curved segments that are filled, many where letters are drawn as shapes
 * @param outside number of characters outside the visible page
 * @param failure what ended the reading of the page early, empty when it was read to its end
 */
record PdfScan(
        List<Glyph> glyphs, List<PdfRuling> rulings, List<PdfBox> images, int curves, int outside, String failure) {
    PdfScan {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        images = List.copyOf(images);
    }

    /**
     * A glyph as drawn.
     *
     * @param dx advance to the right
     * @param dy advance downwards; text that is not turned has 0
     * @param hidden drawn without ink, as the text under a scanned page is
     */
    record Glyph(PdfGlyph.Mark mark, double x, double y, double dx, double dy, boolean hidden) {}
}
