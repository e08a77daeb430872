package dev.gazette.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the text in a net of printed lines as a table. A merged cell has its text in its upper left cell. */
final class PdfRuledTables {
    /** A net with fewer written cells than this is a chart or a form. */
    private static final double LEAST_WRITTEN = 0.25;

    private static final int LONGEST_HEADER = 3;

    private final PdfGrid grid;
    private final int[] owner;
    private final Map<Integer, List<PdfGlyph>> glyphsOfCell = new HashMap<>();

    private PdfRuledTables(PdfGrid grid, List<PdfGlyph> glyphs) {
        this.grid = grid;
        this.owner = owners(grid);
        for (PdfGlyph glyph : glyphs) {
            int cell = cell(grid, glyph);
            if (cell >= 0) {
                glyphsOfCell
                        .computeIfAbsent(owner[cell], key -> new ArrayList<>())
                        .add(glyph);
            }
        }
    }

    /** Moves the glyphs of tables out of the list and returns the tables. */
    static List<PdfTable> take(List<PdfRuling> rulings, List<PdfGlyph> glyphs) {
        List<PdfTable> tables = new ArrayList<>();
        for (PdfGrid grid : PdfGrids.find(rulings)) {
            new PdfRuledTables(grid, glyphs).table().ifPresent(table -> {
                tables.add(table);
                glyphs.removeIf(glyph -> cell(grid, glyph) >= 0);
            });
        }
        return tables;
    }

    private static int cell(PdfGrid grid, PdfGlyph glyph) {
        int row = grid.row(glyph.box().centreY());
        int column = grid.column(glyph.box().centreX());
        return row < 0 || column < 0 ? -1 : row * grid.columns() + column;
    }

    /** For each cell the first cell of the merged one that it belongs to. */
    private static int[] owners(PdfGrid grid) {
        int[] owner = new int[grid.rows() * grid.columns()];
        for (int cell = 0; cell < owner.length; cell++) {
            owner[cell] = cell;
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int cell = row * grid.columns() + column;
                if (column + 1 < grid.columns() && !grid.partedRight(row, column)) {
                    unite(owner, cell, cell + 1);
                }
                if (row + 1 < grid.rows() && !grid.partedBelow(row, column)) {
                    unite(owner, cell, cell + grid.columns());
                }
            }
        }
        for (int cell = 0; cell < owner.length; cell++) {
            owner[cell] = root(owner, cell);
        }
        return owner;
    }

    private static void unite(int[] owner, int one, int other) {
        int first = root(owner, one);
        int second = root(owner, other);
        owner[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] owner, int cell) {
        int root = cell;
        while (owner[root] != root) {
            root = owner[root];
        }
        return root;
    }

    private Optional<PdfTable> table() {
        long cells = java.util.Arrays.stream(owner).distinct().count();
        long written = glyphsOfCell.values().stream()
                .filter(glyphs -> glyphs.stream().anyMatch(glyph -> !glyph.isSpace()))
                .count();
        if (written < 2 || written < LEAST_WRITTEN * cells) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int headerRows = 0;
        for (int row = 0; row < grid.rows(); row++) {
            List<String> texts = texts(row);
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(texts);
                headerRows += headerRows == rows.size() - 1 && isStrong(row) ? 1 : 0;
            }
        }
        int header = headerRows < rows.size() && headerRows <= LONGEST_HEADER ? headerRows : 0;
        boolean complete = written == cells || rows.size() > 1;
        return rows.isEmpty() || !complete ? Optional.empty() : Optional.of(new PdfTable(grid.box(), rows, header));
    }

    private List<String> texts(int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            texts.add(text(glyphsOfCell.getOrDefault(row * grid.columns() + column, List.of())));
        }
        return texts;
    }

    private static String text(List<PdfGlyph> glyphs) {
        String text = "";
        for (PdfLine line : PdfRows.lines(glyphs)) {
            text = PdfScripts.join(text, line.text());
        }
        return text.replace('\t', ' ');
    }

    private boolean isStrong(int row) {
        Stream<PdfGlyph> glyphs = Stream.iterate(0, column -> column < grid.columns(), column -> column + 1)
                .flatMap(column -> glyphsOfCell.getOrDefault(row * grid.columns() + column, List.of()).stream());
        return glyphs.allMatch(glyph -> glyph.isSpace() || glyph.strong());
    }
}
