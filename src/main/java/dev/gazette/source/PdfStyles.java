package dev.gazette.source;

import java.util.List;

/** Finds out how a document sets its paragraphs. */
final class PdfStyles {
    private static final double INDENTED_SHARE = 0.5;

    private PdfStyles() {}

    static PdfParagraph.Style of(List<PdfPlaced> lines, double bodySize) {
        int starts = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            PdfPlaced above = lines.get(i - 1);
            PdfPlaced line = lines.get(i);
            // a line after one with room left begins a paragraph, whatever the style
            boolean start = line.isSameRegion(above)
                    && above.isSameFace(line)
                    && !above.column().isFull(above.line(), line.line())
                    && !line.column().isCentred(line.line());
            if (start && (line.column().isIndented(line.line()) || line.column().isFlush(line.line()))) {
                starts++;
                indented += line.column().isIndented(line.line()) ? 1 : 0;
            }
        }
        return new PdfParagraph.Style(starts > 0 && indented >= INDENTED_SHARE * starts, bodySize);
    }
}
