package dev.gazette.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figure that a cell of a table is, in the unit that its column prints. A pure function. */
final class CellFigure {
    private static final Pattern UNIT = Pattern.compile("\\(([^()]{1,6})\\)$");
    private static final Pattern SHARE = Pattern.compile("%|比例|比重|占比|增长|增速|增幅|进度|完成率");

    private CellFigure() {}

    /** Empty when the cell is not one figure and nothing else. */
    static Optional<Figure> in(Grid grid, Candidate row, String column) {
        return grid.cell(row, column)
                .map(Plain::of)
                .filter(cell -> Figures.whole(cell).isPresent())
                .flatMap(cell -> Figures.whole(cell + unit(column)).or(() -> Figures.whole(cell)));
    }

    /** Whether every row has a figure in this column, all in one unit. */
    static boolean areIn(Grid grid, String column) {
        return grid.rows().stream()
                                .map(row -> in(grid, row, column).map(Figure::unit))
                                .distinct()
                                .count()
                        == 1
                && in(grid, grid.rows().getFirst(), column).isPresent();
    }

    /** Whether a column is one of shares or growth. */
    static boolean isShare(String column) {
        return SHARE.matcher(column).find();
    }

    private static String unit(String column) {
        Matcher unit = UNIT.matcher(column);
        return unit.find() ? unit.group(1) : isShare(column) && column.contains("%") ? "%" : "";
    }
}
