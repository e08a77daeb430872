package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A net of printed lines.
 *
 * @param xs borders of its columns, from left to right
 * @param ys borders of its rows, from top to bottom
 * @param rulings the lines
 */
record PdfGrid(List<Double> xs, List<Double> ys, List<PdfRuling> rulings) {
    private static final double SAME = 3;

    /** Part of the side of a cell that has to be printed for the side to part two cells. */
    private static final double COVERED = 0.6;

    private static final int MOST_CELLS = 20_000;

    PdfGrid {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        rulings = List.copyOf(rulings);
    }

    static Optional<PdfGrid> of(List<PdfRuling> rulings) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (PdfRuling ruling : rulings) {
            (ruling.horizontal() ? ys : xs).add(ruling.at());
            if (ruling.horizontal()) {
                // tables are often open at the sides: their rows reach beyond the outer vertical lines
                xs.add(ruling.from());
                xs.add(ruling.to());
            }
        }
        PdfGrid grid = new PdfGrid(clusters(xs, rulings, true), clusters(ys, rulings, false), rulings);
        boolean lines = rulings.stream().anyMatch(ruling -> !ruling.horizontal());
        boolean table = lines && grid.columns() >= 2 && grid.rows() >= 1;
        return table && (long) grid.columns() * grid.rows() <= MOST_CELLS ? Optional.of(grid) : Optional.empty();
    }

    /** Values that are nearly the same as one; ends of rows count only outside of the vertical lines. */
    private static List<Double> clusters(List<Double> values, List<PdfRuling> rulings, boolean columns) {
        List<Double> clusters = new ArrayList<>();
        for (double value : values.stream().sorted().toList()) {
            if (clusters.isEmpty() || value - clusters.getLast() > SAME) {
                clusters.add(value);
            }
        }
        if (columns && clusters.size() > 2) {
            List<Double> inner = clusters.subList(1, clusters.size() - 1);
            inner.removeIf(value -> rulings.stream()
                    .noneMatch(ruling -> !ruling.horizontal() && Math.abs(ruling.at() - value) <= SAME));
        }
        return clusters;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    PdfBox box() {
        return PdfBox.between(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
    }

    /** The column at this x, -1 when it is outside. */
    int column(double x) {
        return interval(xs, x);
    }

    /** The row at this y, -1 when it is outside. */
    int row(double y) {
        return interval(ys, y);
    }

    private static int interval(List<Double> borders, double value) {
        for (int i = 0; i + 1 < borders.size(); i++) {
            if (borders.get(i) <= value && value < borders.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line is printed between this cell and the next one to the right. */
    boolean partedRight(int row, int column) {
        return covered(false, xs.get(column + 1), ys.get(row), ys.get(row + 1));
    }

    /** Whether a line is printed between this cell and the next one below. */
    boolean partedBelow(int row, int column) {
        return covered(true, ys.get(row + 1), xs.get(column), xs.get(column + 1));
    }

    private boolean covered(boolean horizontal, double at, double from, double to) {
        double covered = 0;
        for (PdfRuling ruling : rulings) {
            if (ruling.horizontal() == horizontal && Math.abs(ruling.at() - at) <= SAME * 1.5) {
                covered = Math.max(covered, Math.min(ruling.to(), to) - Math.max(ruling.from(), from));
            }
        }
        return covered >= COVERED * (to - from);
    }
}
