package dev.gazette.source;

import java.util.List;

/**
 * A page turned upright.
 *
 * @param area the whole page
 * @param glyphs text of the main direction
 * @param turned text of each other direction along the axes, upright by itself
 * @param aslant text across the page, as watermarks are
 */
record PdfSheet(
        PdfBox area, List<PdfGlyph> glyphs, List<PdfRuling> rulings, List<List<PdfGlyph>> turned, String aslant) {
    PdfSheet {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        turned = List.copyOf(turned);
    }
}
