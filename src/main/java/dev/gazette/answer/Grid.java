package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A whole table, be it cut into several passages or pages, with its cells told by their columns: what is true of several
 * rows can only be said of all of them.
 *
 * @param caption what stands above the header, in the form of {@link Plain}
 * @param columns labels of the columns in the form of {@link Plain}, as in the first row
 * @param rows those below the header in their order, none that sums up the others
 */
record Grid(String caption, List<String> columns, List<Candidate> rows) {
    private static final Pattern SUM = Pattern.compile("^(?:合计|总计|小计|总数|平均)$|(?:合计|总计|小计)$");
    private static final Pattern WORDS = Pattern.compile(".*\\p{IsHan}.*");
    /** Share of the labels of its columns that a row which goes on with a table has in common with it. */
    private static final double SAME_TABLE = 0.6;

    Grid {
        requireNonNull(caption, "caption is null");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A table without rows says nothing");
        }
    }

    /** The tables of an item, whose passages are given in their order. */
    static List<Grid> of(List<Passage> passages) {
        List<Grid> grids = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate row : rowsOf(passages)) {
            if (!open.isEmpty() && !isBelow(open.getFirst(), row)) {
                grids.addAll(grid(open));
                open.clear();
            }
            if (open.stream().noneMatch(row::sharesQuoteWith)) {
                open.add(row);
            }
        }
        grids.addAll(grid(open));
        return grids;
    }

    private static List<Candidate> rowsOf(List<Passage> passages) {
        return passages.stream()
                .sorted(Comparator.comparingInt(Passage::ordinal))
                .flatMap(passage -> Candidates.of(List.of(new RankedPassage(passage, 1, List.of()))).stream())
                .filter(row ->
                        row.quote().contains("\t") && !TableCell.header(row).isEmpty() && !TableCell.isHeader(row))
                .toList();
    }

    private static boolean isBelow(Candidate first, Candidate row) {
        Set<String> labels = new HashSet<>(TableCell.header(first));
        Set<String> own = new HashSet<>(TableCell.header(row));
        long common = own.stream().filter(labels::contains).count();
        String caption = captionOf(row);
        return common >= SAME_TABLE * Math.max(labels.size(), own.size())
                && (caption.isEmpty() || caption.equals(captionOf(first)));
    }

    private static List<Grid> grid(List<Candidate> rows) {
        List<Candidate> counted = rows.stream().filter(row -> !isSum(row)).toList();
        return counted.isEmpty()
                ? List.of()
                : List.of(new Grid(captionOf(counted.getFirst()), TableCell.header(counted.getFirst()), counted));
    }

    private static boolean isSum(Candidate row) {
        return cellsOf(row).stream()
                .map(Plain::of)
                .filter(cell -> WORDS.matcher(cell).matches())
                .limit(1)
                .anyMatch(cell -> SUM.matcher(cell).find());
    }

    private static String captionOf(Candidate row) {
        return row.passage().sentences().stream()
                .filter(sentence -> sentence.text().equals(row.quote()))
                .findFirst()
                .flatMap(sentence -> sentence.context().lines().findFirst())
                .filter(line -> !line.contains("\t"))
                .map(Plain::of)
                .orElse("");
    }

    static List<String> cellsOf(Candidate row) {
        return Arrays.stream(row.quote().split("\t", -1)).map(String::strip).toList();
    }

    /** The cell of a row as printed; empty when it has none in this column, or two columns have this label. */
    Optional<String> cell(Candidate row, String column) {
        List<String> header = TableCell.header(row);
        List<String> cells = cellsOf(row);
        // a blank first cell is not printed, so rows are counted from their end
        int at = header.indexOf(column) + cells.size() - header.size();
        return Collections.frequency(header, column) == 1 && at >= 0 && at < cells.size()
                ? Optional.of(cells.get(at)).filter(cell -> !cell.isEmpty())
                : Optional.empty();
    }

    /** What the row is about, as printed: its cell in the column that tells rows apart. */
    String label(Candidate row) {
        return labelColumn()
                .flatMap(column -> cell(row, column))
                .or(() -> cellsOf(row).stream()
                        .filter(cell -> WORDS.matcher(cell).matches())
                        .findFirst())
                .orElse(row.quote());
    }

    /** The first of the columns with the most different words. */
    Optional<String> labelColumn() {
        return columns.stream()
                .max(Comparator.comparingLong(this::wordsIn).thenComparingInt(column -> -columns.indexOf(column)));
    }

    private long wordsIn(String column) {
        return cells(column).stream()
                .filter(cell -> WORDS.matcher(cell).matches())
                .distinct()
                .count();
    }

    /** All cells of a column in the form of {@link Plain}. */
    List<String> cells(String column) {
        return rows.stream()
                .map(row -> cell(row, column))
                .flatMap(Optional::stream)
                .map(Plain::of)
                .toList();
    }

    /** The printed header; empty when it is not in the passage of the first row. */
    Optional<Candidate> head() {
        return Candidates.headerOf(rows.getFirst());
    }

    /** The table as words to be weighed against a question, with those that tell which rows are meant. */
    Candidate weighed(Collection<String> told) {
        Candidate first = rows.getFirst();
        String own = String.join("\n", columns) + "\n" + Plain.of(String.join("\n", told));
        String labels = rows.stream().map(this::label).map(Plain::of).collect(Collectors.joining("\n"));
        return new Candidate(
                first.passage(),
                first.quote(),
                first.lines(),
                own,
                caption + "\n" + first.near() + "\n" + labels,
                first.around(),
                first.beside(),
                1,
                Candidate.NOT_COMPARED);
    }
}
