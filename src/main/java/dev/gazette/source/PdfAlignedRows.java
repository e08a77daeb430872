package dev.gazette.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables that are printed without lines: rows of short cells that stand below each other. */
final class PdfAlignedRows {
    private static final int LEAST_COLUMNS = 3;

    /** One row alone is a table only when it has this many cells. */
    private static final int LEAST_COLUMNS_OF_ROW = 4;

    private static final int LONGEST_CELL = 14;
    private static final int LONGEST_CELL_OF_ROW = 5;
    private static final double LEAST_WRITTEN = 0.6;
    private static final double GAP = 1.0;

    /** More lines than this in one region are no printed page. */
    private static final int MOST_LINES = 1_000;

    private static final Pattern LEADER = Pattern.compile("[·.…．]{3}");

    private final List<PdfLine> lines;
    private final double left;
    private final double right;

    private PdfAlignedRows(List<PdfLine> lines) {
        this.lines = lines;
        PdfBox box = PdfBox.around(lines.stream().map(PdfLine::box).toList());
        this.left = box.left() - 1;
        this.right = box.right() + 1;
    }

    /** The lines of a region with aligned rows as tables. */
    static List<PdfElement> read(List<PdfLine> lines, int region) {
        List<PdfElement> elements = new ArrayList<>();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            lines.forEach(line -> elements.add(new PdfElement.Text(line, region)));
            return elements;
        }
        PdfAlignedRows reader = new PdfAlignedRows(lines);
        for (int first = 0; first < lines.size(); ) {
            int end = reader.endOfTable(first);
            if (end > first) {
                elements.add(new PdfElement.Rows(reader.table(first, end)));
                first = end;
            } else {
                elements.add(new PdfElement.Text(lines.get(first), region));
                first++;
            }
        }
        return elements;
    }

    /** The line after the longest table that begins at a line, the line itself when none begins there. */
    private int endOfTable(int first) {
        int end = first;
        while (end < lines.size() && isRow(end, first) && gaps(first, end + 1).size() + 1 >= LEAST_COLUMNS) {
            end++;
        }
        while (end > first && !isTable(first, end)) {
            end--;
        }
        return end;
    }

    private boolean isRow(int index, int first) {
        PdfLine line = lines.get(index);
        boolean lastOfNames = index > first && line.chunks().size() == 1;
        return (line.chunks().size() >= 2 || lastOfNames)
                && !LEADER.matcher(line.text()).find();
    }

    private boolean isTable(int first, int end) {
        int columns = gaps(first, end).size() + 1;
        List<String> cells = new ArrayList<>();
        for (int row = first; row < end; row++) {
            cells.addAll(cells(lines.get(row), gaps(first, end)));
        }
        List<Double> lengths = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> (double) cell.length())
                .toList();
        int longest = end - first == 1 ? LONGEST_CELL_OF_ROW : LONGEST_CELL;
        int least = end - first == 1 ? LEAST_COLUMNS_OF_ROW : LEAST_COLUMNS;
        return columns >= least
                && lines.get(end - 1).chunks().size() >= (end - first > 2 ? 1 : 2)
                && lengths.size() >= LEAST_WRITTEN * cells.size()
                && PdfMeasures.median(lengths) <= longest
                && Collections.max(lengths) <= 4.0 * longest;
    }

    private PdfTable table(int first, int end) {
        List<PdfLine> rows = lines.subList(first, end);
        PdfBox box = PdfBox.around(rows.stream().map(PdfLine::box).toList());
        List<PdfGaps.Gap> gaps = gaps(first, end);
        return new PdfTable(box, rows.stream().map(line -> cells(line, gaps)).toList(), 0);
    }

    private List<PdfGaps.Gap> gaps(int first, int end) {
        PdfGaps common = new PdfGaps(List.of(new PdfGaps.Gap(left, right)));
        for (PdfLine line : lines.subList(first, end)) {
            List<PdfGaps.Gap> printed = line.chunks().stream()
                    .map(chunk -> new PdfGaps.Gap(chunk.left(), chunk.right()))
                    .toList();
            common = common.common(PdfGaps.between(left, right, printed));
        }
        double printedLeft = lines.subList(first, end).stream()
                .mapToDouble(line -> line.box().left())
                .min()
                .orElse(left);
        double printedRight = lines.subList(first, end).stream()
                .mapToDouble(line -> line.box().right())
                .max()
                .orElse(right);
        return common.inside(printedLeft, printedRight, GAP * lines.get(first).size());
    }

    private static List<String> cells(PdfLine line, List<PdfGaps.Gap> gaps) {
        List<String> cells = new ArrayList<>(Collections.nCopies(gaps.size() + 1, ""));
        for (PdfLine.Chunk chunk : line.chunks()) {
            int column = (int) gaps.stream()
                    .filter(gap -> gap.right() <= chunk.left() + 0.1)
                    .count();
            String cell = cells.get(column);
            cells.set(column, cell.isEmpty() ? chunk.text() : cell + " " + chunk.text());
        }
        return cells;
    }
}
