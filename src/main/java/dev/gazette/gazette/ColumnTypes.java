package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;

/** The types of the columns of a table, learnt from all rows under the same header. */
record ColumnTypes(List<ColumnType> columns) {
    /** Wider tables are not examined: what a row may be put right to grows with the square of its width. */
    static final int WIDEST = 40;

    private static final int ROWS_READ = 500;
    private static final double KEY_BLANK = 0.2;
    private static final double KEY_DISTINCT = 0.7;

    ColumnTypes {
        columns = List.copyOf(columns);
    }

    static ColumnTypes of(List<List<String>> rows, int width) {
        List<List<String>> read = rows.subList(0, Math.min(rows.size(), ROWS_READ));
        List<ColumnType> types = new ArrayList<>();
        for (int column = 0; column < Math.min(width, WIDEST); column++) {
            int at = column;
            types.add(ColumnType.of(
                    read.stream().map(row -> at < row.size() ? row.get(at) : "").toList()));
        }
        return new ColumnTypes(types);
    }

    int size() {
        return columns.size();
    }

    int fit(int column, String cell) {
        return column < columns.size() ? columns.get(column).fit(cell) : 0;
    }

    boolean isSerial(int column) {
        return column < columns.size() && columns.get(column).serial();
    }

    /**
     * The columns that say what a row is about, from left to right: groups first, last the one with a name of its own for
     * every row. Empty when the first columns hold figures.
     */
    List<Integer> labels() {
        List<Integer> labels = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            ColumnType type = columns.get(column);
            if (type.serial()) {
                continue;
            }
            if (!type.isMostlyWords()) {
                return labels;
            }
            labels.add(column);
            if (type.blank() <= KEY_BLANK && type.distinct() >= KEY_DISTINCT) {
                return labels;
            }
        }
        // no column has a name for every row: the first one is all there is
        return labels.subList(0, Math.min(1, labels.size()));
    }
}
