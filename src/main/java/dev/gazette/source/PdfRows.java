package dev.gazette.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers the glyphs of a region that stand on one line, raised and lowered ones included. */
final class PdfRows {
    private static final double SAME_LINE = 0.2;
    private static final double SMALL = 0.88;
    private static final double MOST_RAISED = 0.6;
    private static final double MOST_LOWERED = 0.35;

    private PdfRows() {}

    /** Lines from top to bottom; blank ones are left out. */
    static List<PdfLine> lines(List<PdfGlyph> glyphs) {
        NavigableMap<Double, List<PdfGlyph>> rows = new TreeMap<>();
        // large glyphs make the lines that small raised ones then join
        glyphs.stream()
                .sorted(Comparator.comparingDouble(PdfGlyph::size).reversed())
                .forEach(glyph -> place(glyph, rows));
        List<PdfLine> lines = new ArrayList<>();
        for (Map.Entry<Double, List<PdfGlyph>> row : rows.entrySet()) {
            new PdfLineText(row.getValue(), row.getKey()).line().ifPresent(lines::add);
        }
        return lines;
    }

    private static void place(PdfGlyph glyph, NavigableMap<Double, List<PdfGlyph>> rows) {
        Map.Entry<Double, List<PdfGlyph>> above = rows.floorEntry(glyph.baseline());
        Map.Entry<Double, List<PdfGlyph>> below = rows.ceilingEntry(glyph.baseline());
        if (above != null && belongs(glyph, above)) {
            above.getValue().add(glyph);
        } else if (below != null && belongs(glyph, below)) {
            below.getValue().add(glyph);
        } else {
            rows.computeIfAbsent(glyph.baseline(), key -> new ArrayList<>()).add(glyph);
        }
    }

    private static boolean belongs(PdfGlyph glyph, Map.Entry<Double, List<PdfGlyph>> row) {
        double size = row.getValue().getFirst().size();
        double rise = row.getKey() - glyph.baseline();
        return Math.abs(rise) <= SAME_LINE * Math.min(size, glyph.size())
                || (glyph.size() <= SMALL * size && rise >= -MOST_LOWERED * size && rise <= MOST_RAISED * size);
    }
}
