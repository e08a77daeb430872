package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row laid under the columns of its table.
 *
 * @param columns for each printed cell the column that it belongs to
 * @param mended how cells were moved, empty when all stand where they were printed
 * @param problem what could not be settled
 */
record PlacedRow(Block.Row row, List<Integer> columns, String mended, Optional<String> problem) {
    PlacedRow {
        requireNonNull(row, "row is null");
        columns = List.copyOf(columns);
        requireNonNull(mended, "mended is null");
        requireNonNull(problem, "problem is null");
    }

    static PlacedRow asPrinted(Block.Row row) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            columns.add(i);
        }
        return new PlacedRow(row, columns, "", Optional.empty());
    }

    /** What stands in a column, empty when nothing does. */
    String at(int column) {
        int near = Math.clamp(column - ShiftMender.FARTHEST, 0, columns.size());
        int last = Math.min(columns.size(), column + ShiftMender.FARTHEST + 1);
        for (int i = near; i < last; i++) {
            if (columns.get(i) == column && !row.cells().get(i).isEmpty()) {
                return row.cells().get(i);
            }
        }
        return "";
    }

    /** The cells in the order of the columns. */
    List<String> cells(int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(at(column));
        }
        return cells;
    }

    /** How many cells hold something. */
    long printed() {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }
}
