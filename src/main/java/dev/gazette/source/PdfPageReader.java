package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads pages: their tables, then their lines in reading order. */
final class PdfPageReader {
    private final PdfLayers layers;
    private final PdfBudget budget;
    private final PdfGutters gutters = new PdfGutters();

    PdfPageReader(PdfLayers layers, PdfBudget budget) {
        this.layers = layers;
        this.budget = budget;
    }

    /** All pages of a document. */
    List<PdfPage> readAll(PDDocument document) {
        List<PdfPage> pages = new ArrayList<>();
        List<List<PdfGaps.Gap>> doubted = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            pages.add(read(document.getPage(number - 1), number));
            doubted.add(gutters.takeDoubted());
        }
        for (int i = 0; i < pages.size(); i++) {
            // columns that a later page made known may also be those of a page with few lines
            if (doubted.get(i).stream().anyMatch(gutters::holds)) {
                pages.set(i, read(document.getPage(i), i + 1));
            }
        }
        return pages;
    }

    private PdfPage read(PDPage page, int number) {
        budget.beginPage();
        PdfScan scan = PdfScanner.scan(page, layers, budget);
        PdfBox visible = PdfPageShape.visible(page);
        // text without ink is the text of a scanned page, or else was hidden on purpose
        boolean scanned = PdfFindings.isScanned(scan, visible);
        List<PdfScan.Glyph> glyphs = scan.glyphs().stream()
                .filter(glyph -> scanned || !glyph.hidden())
                .toList();
        PdfSheet sheet = PdfFrame.upright(scan, visible, glyphs);
        boolean dropped = glyphs.size() < scan.glyphs().size();
        List<PdfElement> elements = elements(sheet);
        return new PdfPage(number, sheet.area(), elements, PdfFindings.of(number, scan, sheet, dropped));
    }

    private List<PdfElement> elements(PdfSheet sheet) {
        List<PdfGlyph> glyphs = new ArrayList<>(sheet.glyphs());
        List<PdfPiece> pieces = new ArrayList<>(PdfRuledTables.take(sheet.rulings(), glyphs));
        pieces.addAll(glyphs);
        List<PdfElement> elements = new ArrayList<>();
        int number = 0;
        for (List<PdfPiece> region : PdfRegions.inReadingOrder(pieces, gutters)) {
            elements.addAll(elements(region, number++));
        }
        for (List<PdfGlyph> turned : sheet.turned()) {
            elements.addAll(PdfAlignedRows.read(PdfRows.lines(turned), number++));
        }
        return elements;
    }

    /** Lines and tables of a region from top to bottom. */
    private static List<PdfElement> elements(List<PdfPiece> region, int number) {
        List<PdfTable> tables = region.stream()
                .filter(PdfTable.class::isInstance)
                .map(PdfTable.class::cast)
                .toList();
        List<PdfGlyph> glyphs = region.stream()
                .filter(PdfGlyph.class::isInstance)
                .map(PdfGlyph.class::cast)
                .toList();
        List<PdfLine> lines = PdfRows.lines(glyphs);
        List<PdfElement> elements = new ArrayList<>();
        int next = 0;
        for (PdfTable table : tables.stream()
                .sorted(java.util.Comparator.comparingDouble(t -> t.box().top()))
                .toList()) {
            int first = next;
            while (next < lines.size()
                    && lines.get(next).box().bottom() <= table.box().centreY()) {
                next++;
            }
            elements.addAll(PdfAlignedRows.read(lines.subList(first, next), number));
            elements.add(new PdfElement.Rows(table));
        }
        elements.addAll(PdfAlignedRows.read(lines.subList(next, lines.size()), number));
        return elements;
    }
}
