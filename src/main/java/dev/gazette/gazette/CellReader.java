package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives each cell of one table the words that belong to it: row, column, unit, period, legend. */
final class CellReader {
    private static final int MOST_PARTS = 4;
    private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量)?单位");
    private static final Pattern COUNTS = Pattern.compile("(?:户|人|个|家|件|次|项|套|宗|份|篇)数|排名|名次|位次|编码|代码|编号|序号|年份");

    private final TableContext context;
    private final List<PlacedRow> rows;
    private final ColumnFamily family;
    private final int unitColumn;
    private final int votesColumn;
    private final Optional<String> votesUnit;
    private final Optional<String> captionPeriod;
    private final Map<Integer, Optional<String>> columnPeriods = new HashMap<>();
    private final Map<Integer, Optional<String>> columnUnits = new HashMap<>();

    CellReader(Block.Table table, TableContext context, List<PlacedRow> rows, ColumnFamily family) {
        this.context = context;
        this.rows = rows;
        this.family = family;
        this.unitColumn = unitColumn(context.labels());
        this.votesColumn = votesColumn(table.rows());
        this.votesUnit = SurveyTable.unit(table.rows(), votesColumn, context.answers());
        this.captionPeriod =
                TableCaptions.isQuestion(table.caption()) ? Optional.empty() : Periods.only(table.caption());
    }

    /** The cells that hold something, row by row as printed. */
    List<Block.Cell> read(List<RowLabel> labels) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            readRow(row, labels.get(row), cells);
        }
        return cells;
    }

    private void readRow(int row, RowLabel label, List<Block.Cell> cells) {
        PlacedRow placed = rows.get(row);
        int parts = parts(placed, label);
        String words = label.words();
        for (int i = 0; i < placed.row().cells().size(); i++) {
            if (placed.row().cells().get(i).isEmpty()) {
                continue;
            }
            String value = CellText.value(placed.row().cells().get(i));
            List<String> values = parts > 1 ? CellParts.of(value) : List.of(value);
            Place place = new Place(row, i, placed.columns().get(i));
            if (parts > 1 && values.size() == parts) {
                for (int part = 0; part < parts; part++) {
                    String name = CellParts.of(label.name()).get(part);
                    cells.add(cell(place, values.get(part), new Named(label, label.words(part), name)));
                }
            } else {
                cells.add(cell(place, value, new Named(label, words, label.name())));
            }
        }
    }

    /** How many indicators the row holds: as many as its name has parts, when a value has the same number. */
    private int parts(PlacedRow placed, RowLabel label) {
        int named = CellParts.of(label.name()).size();
        if (named < 2 || named > MOST_PARTS) {
            return 1;
        }
        for (int i = 0; i < placed.columns().size(); i++) {
            boolean value = !family.isLabel(placed.columns().get(i));
            if (value
                    && CellParts.of(CellText.value(placed.row().cells().get(i))).size() == named) {
                return named;
            }
        }
        return 1;
    }

    private record Place(int row, int printed, int column) {}

    /** The label of a row, its words and the printed name of the indicator. */
    private record Named(RowLabel label, String words, String name) {}

    private Block.Cell cell(Place place, String value, Named named) {
        PlacedRow placed = rows.get(place.row());
        boolean isLabel = family.isLabel(place.column());
        boolean moved = place.printed() != place.column();
        String mended = moved ? placed.mended() : named.label().mended();
        return new Block.Cell(
                place.row(),
                place.printed(),
                value,
                named.words(),
                columnLabel(place.column()),
                isLabel ? "" : unit(place, value, named),
                isLabel ? "" : period(place, value, named),
                legend(value, named),
                mended,
                placed.row().lines());
    }

    private String columnLabel(int column) {
        return column < context.labels().size() ? context.labels().get(column) : "";
    }

    /** Of the symbol that opens the name; a name of two indicators may carry one symbol for both, or one each. */
    private String legend(String value, Named named) {
        String own = context.legend().of(CellText.symbol(named.name()));
        if (!own.isEmpty()) {
            return own;
        }
        boolean symbolAlone = value.length() == 1 && CellText.symbols().contains(value);
        return context.legend()
                .of(
                        symbolAlone
                                ? Optional.of(value)
                                : CellText.symbol(named.label().name()));
    }

    private String period(Place place, String value, Named named) {
        Optional<String> column = columnPeriods.computeIfAbsent(place.column(), at -> Periods.of(columnLabel(at)));
        boolean figure = CellText.kind(value) == CellText.Kind.FIGURE;
        return column.or(() -> Periods.of(named.words()))
                .or(() -> value.length() <= CellText.LONG ? Periods.only(value) : Optional.empty())
                .or(() -> figure ? captionPeriod : Optional.empty())
                .orElse("");
    }

    /** The unit nearest to the figure counts: in the cell, the column, the row, then the line above the table. */
    private String unit(Place place, String value, Named named) {
        if (CellText.kind(value) != CellText.Kind.FIGURE || place.column() == unitColumn) {
            return "";
        }
        Optional<String> own = CellUnits.ofFirstFigure(value);
        if (own.isPresent()) {
            return own.get();
        }
        String column = columnLabel(place.column());
        Optional<String> ofColumn =
                columnUnits.computeIfAbsent(place.column(), at -> CellUnits.ofLabel(columnLabel(at)));
        if (ofColumn.isPresent()) {
            return ofColumn.get();
        }
        PlacedRow placed = rows.get(place.row());
        if (place.column() == votesColumn && SurveyTable.isVotes(placed.row(), place.printed())) {
            return votesUnit.orElse("");
        }
        return unitColumn(placed, column)
                .or(() -> CellUnits.isShare(column) ? Optional.empty() : CellUnits.ofLabel(named.name()))
                .or(() -> ofTable(column))
                .filter(unit -> !unit.isEmpty())
                .or(() -> CellUnits.ofAnyFigure(value))
                .orElse("");
    }

    private Optional<String> unitColumn(PlacedRow placed, String column) {
        String unit = unitColumn < 0 ? "" : placed.at(unitColumn);
        return unit.isEmpty() || CellUnits.isShare(column) ? Optional.empty() : Optional.of(unit);
    }

    private Optional<String> ofTable(String column) {
        boolean counts = COUNTS.matcher(column).find();
        return context.unit().isEmpty() || counts
                ? Optional.empty()
                : Optional.of(CellUnits.choose(context.unit(), column));
    }

    private static int unitColumn(List<String> labels) {
        for (int i = 0; i < Math.min(labels.size(), ColumnTypes.WIDEST); i++) {
            if (UNIT_COLUMN.matcher(labels.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The column of numbers that stands before a column of their shares. */
    private static int votesColumn(List<Block.Row> rows) {
        for (Block.Row row : rows.subList(0, Math.min(rows.size(), 3))) {
            for (int i = 1; i + 1 < Math.min(row.cells().size(), ColumnTypes.WIDEST); i++) {
                if (SurveyTable.isVotes(row, i)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
