package dev.gazette.gazette;

import java.util.List;

/** What the rows of all tables under one header teach about its columns. */
final class ColumnFamily {
    private static final int ROWS_READ = 500;

    private final ShiftMender mender;
    private final ColumnTypes types;
    private final List<Integer> labelColumns;

    private ColumnFamily(ShiftMender mender, ColumnTypes types, List<Integer> labelColumns) {
        this.mender = mender;
        this.types = types;
        this.labelColumns = labelColumns;
    }

    /** Learns from the rows as printed how to put them right, and from the rows put right what the columns are. */
    static ColumnFamily of(List<String> labels, List<Block.Row> rows, SisterRows sisters) {
        List<Block.Row> read = rows.subList(0, Math.min(rows.size(), ROWS_READ));
        List<List<String>> printed = read.stream().map(Block.Row::cells).toList();
        ShiftMender mender = new ShiftMender(labels, ColumnTypes.of(printed, labels.size()), printed.size(), sisters);
        int width = Math.min(
                ColumnTypes.WIDEST, printed.stream().mapToInt(List::size).max().orElse(0));
        ColumnTypes types = ColumnTypes.of(
                read.stream().map(row -> mender.place(row).cells(width)).toList(), width);
        boolean names = labels.isEmpty() && HeaderRows.isListOfNames(printed);
        return new ColumnFamily(mender, types, names ? List.of() : types.labels());
    }

    PlacedRow place(Block.Row row) {
        return mender.place(row);
    }

    /** The columns that say what a row is about, the one with its name last; none in a list of names. */
    List<Integer> labelColumns() {
        return labelColumns;
    }

    /** Whether the column names the row or only numbers it. */
    boolean isLabel(int column) {
        return labelColumns.contains(column) || types.isSerial(column);
    }
}
