package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Detects a row whose cells do not stand under their columns (a blank cell lost or one too many) and puts it right when
 * exactly one move makes its cells fit: by the type of each column, and by a table that lists the same thing.
 */
final class ShiftMender {
    /** A row is moved by at most this many columns. */
    static final int FARTHEST = 2;

    private static final int LEAST_ROWS = 4;
    private static final int LEAST_GAIN = 3;
    private static final int MISFIT = -2;

    private final List<String> labels;
    private final ColumnTypes types;
    private final boolean learnt;
    private final SisterRows sisters;

    /** Types count only when they were learnt from enough rows. */
    ShiftMender(List<String> labels, ColumnTypes types, int rowsLearnt, SisterRows sisters) {
        this.labels = labels;
        this.types = types;
        this.learnt = rowsLearnt >= LEAST_ROWS && labels.size() <= ColumnTypes.WIDEST;
        this.sisters = sisters;
    }

    PlacedRow place(Block.Row row) {
        PlacedRow printed = PlacedRow.asPrinted(row);
        int width = labels.size();
        if (width == 0 || printed.printed() < 2) {
            return printed;
        }
        boolean tooWide = row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty());
        if (!learnt || row.cells().size() > ColumnTypes.WIDEST + FARTHEST) {
            return tooWide ? unsettled(printed) : printed;
        }
        List<SisterRows.SisterRow> same = sisters.of(row.cells(), labels);
        int asPrinted = score(printed, same) - (tooWide ? LEAST_GAIN : 0);
        List<PlacedRow> best = best(row, same, asPrinted + LEAST_GAIN);
        if (best.size() == 1) {
            return best.getFirst();
        }
        boolean crooked = printed.printed() * 2 >= width && misfits(printed) >= 2;
        return tooWide || crooked ? unsettled(printed) : printed;
    }

    private PlacedRow unsettled(PlacedRow printed) {
        Block.Row row = printed.row();
        String detail =
                "表格行应与表头逐列对应，但这一行的单元格与各列的内容类型不符，且没有唯一的复原办法：印有" + row.cells().size() + "格，表头为" + labels.size() + "列";
        return new PlacedRow(row, printed.columns(), "", Optional.of(detail));
    }

    /** The moves with the highest score of at least {@code least}; one when a single reading stands out. */
    private List<PlacedRow> best(Block.Row row, List<SisterRows.SisterRow> same, int least) {
        List<PlacedRow> best = new ArrayList<>();
        int highest = least;
        for (PlacedRow move : moves(row)) {
            int score = score(move, same);
            if (score > highest) {
                best.clear();
            }
            if (score >= highest) {
                highest = score;
                boolean known = best.stream().anyMatch(other -> reads(other).equals(reads(move)));
                if (!known) {
                    best.add(move);
                }
            }
        }
        return best;
    }

    private List<String> reads(PlacedRow placed) {
        return placed.cells(labels.size());
    }

    private int score(PlacedRow placed, List<SisterRows.SisterRow> same) {
        List<String> cells = reads(placed);
        int score = 0;
        for (int column = 0; column < cells.size(); column++) {
            score += types.fit(column, cells.get(column));
        }
        return score
                + same.stream()
                        .mapToInt(sister -> sister.agreement(cells, labels))
                        .max()
                        .orElse(0);
    }

    private int misfits(PlacedRow placed) {
        int count = 0;
        for (int i = 0; i < placed.columns().size(); i++) {
            boolean printed = !placed.row().cells().get(i).isEmpty();
            count += printed
                            && types.fit(
                                            placed.columns().get(i),
                                            placed.row().cells().get(i))
                                    <= MISFIT
                    ? 1
                    : 0;
        }
        return count;
    }

    private List<PlacedRow> moves(Block.Row row) {
        List<PlacedRow> moves = new ArrayList<>();
        for (int from = 0; from < row.cells().size(); from++) {
            for (int by = 1; by <= FARTHEST; by++) {
                rightward(row, from, by).ifPresent(moves::add);
                leftward(row, from, by).ifPresent(moves::add);
            }
            swapped(row, from).ifPresent(moves::add);
        }
        return moves;
    }

    /** Blank cells were lost before this one, so that it and all after it stand too far left. */
    private Optional<PlacedRow> rightward(Block.Row row, int from, int by) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            columns.add(i < from ? i : i + by);
        }
        return moved(row, columns, "自“" + label(from + by) + "”列起印刷左移" + by + "列，已按各列内容移回");
    }

    /** Blank cells were added before this one, so that it and all after it stand too far right. */
    private Optional<PlacedRow> leftward(Block.Row row, int from, int by) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i >= from && i < from + by && !row.cells().get(i).isEmpty()) {
                return Optional.empty();
            }
            columns.add(i < from + by ? i : i - by);
        }
        return moved(row, columns, "自“" + label(from) + "”列起印刷右移" + by + "列，已按各列内容移回");
    }

    /** One cell stands in the blank column beside its own. */
    private Optional<PlacedRow> swapped(Block.Row row, int from) {
        if (from + 1 >= row.cells().size()
                || row.cells().get(from).isEmpty() == row.cells().get(from + 1).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> columns = new ArrayList<>(PlacedRow.asPrinted(row).columns());
        columns.set(from, from + 1);
        columns.set(from + 1, from);
        boolean right = row.cells().get(from + 1).isEmpty();
        String printedIn = label(right ? from : from + 1);
        String belongs = label(right ? from + 1 : from);
        return moved(row, columns, "印在“" + printedIn + "”列，按内容移到“" + belongs + "”列");
    }

    private Optional<PlacedRow> moved(Block.Row row, List<Integer> columns, String how) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) >= labels.size() && !row.cells().get(i).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlacedRow(row, columns, how, Optional.empty()));
    }

    private String label(int column) {
        return column < labels.size() ? labels.get(column) : Integer.toString(column + 1);
    }
}
