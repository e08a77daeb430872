package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a table, merged ones repeated wherever they reach, so that every row has as many cells. */
final class Grid {
    private static final int MAX_COLUMNS = 500;
    private static final int MAX_CELLS = 1_000_000;

    private final Path file;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> printedCells = new ArrayList<>();
    private final Map<Integer, Hanging> hanging = new HashMap<>();
    private int columns;
    private int cells;

    Grid(Path file) {
        this.file = file;
    }

    void beginRow() {
        endRow();
        rows.add(new ArrayList<>());
        printedCells.add(0);
    }

    /** Adds a cell to the current row, after those that reach into it from above. */
    void cell(String text, int columnSpan, int rowSpan) {
        takeHanging();
        for (int i = 0; i < Math.max(1, columnSpan); i++) {
            if (rowSpan > 1) {
                hanging.put(rows.getLast().size(), new Hanging(text, rowSpan - 1));
            }
            add(text);
        }
        printedCells.set(rows.size() - 1, printedCells.getLast() + 1);
    }

    /** Adds a cell that goes on from the row above. */
    void cellFromAbove(int columnSpan) {
        List<String> above = rows.size() < 2 ? List.of() : rows.get(rows.size() - 2);
        for (int i = 0; i < Math.max(1, columnSpan); i++) {
            int column = rows.getLast().size();
            add(column < above.size() ? above.get(column) : "");
        }
        printedCells.set(rows.size() - 1, printedCells.getLast() + 1);
    }

    /** Ends the last row; to be called before the rows are read. */
    void endRow() {
        if (!rows.isEmpty()) {
            takeHanging();
            columns = Math.max(columns, rows.getLast().size());
        }
    }

    int rows() {
        return rows.size();
    }

    /** Whether the row is one cell over the whole width of the table. */
    boolean isTitle(int row) {
        return printedCells.get(row) == 1 && rows.get(row).size() == columns;
    }

    /** The cells of a row, as many as in any other. A title stands in the first one only. */
    List<String> row(int row) {
        List<String> cellsOfRow = new ArrayList<>(isTitle(row) ? rows.get(row).subList(0, 1) : rows.get(row));
        while (cellsOfRow.size() < columns) {
            cellsOfRow.add("");
        }
        return cellsOfRow;
    }

    private void takeHanging() {
        int column = rows.getLast().size();
        Hanging above = hanging.get(column);
        while (above != null) {
            add(above.text);
            if (above.rows == 1) {
                hanging.remove(column);
            } else {
                hanging.put(column, new Hanging(above.text, above.rows - 1));
            }
            column = rows.getLast().size();
            above = hanging.get(column);
        }
    }

    private void add(String text) {
        rows.getLast().add(text);
        cells++;
        if (rows.getLast().size() > MAX_COLUMNS || cells > MAX_CELLS) {
            throw new CorpusException(
                    Code.TOO_LARGE, file, "一个表格最多 %d 列、%d 格，但第 %d 行超出".formatted(MAX_COLUMNS, MAX_CELLS, rows.size()));
        }
    }

    private record Hanging(String text, int rows) {}
}
