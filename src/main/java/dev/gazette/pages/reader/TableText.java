package dev.gazette.pages.reader;

import static java.util.Objects.requireNonNullElse;

import dev.gazette.api.BlockView;
import dev.gazette.api.BlockView.CellView;
import dev.gazette.api.BlockView.RowView;
import dev.gazette.gazette.Texts;
import dev.gazette.pages.Pieces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is shown: cells as printed; a value under a wrong column says where it belongs, a blank cell shows the
 * label that it takes from above.
 */
final class TableText {
    /** Tags that conversions leave in cells; they were never printed. */
    private static final Pattern TAG =
            Pattern.compile("</?(?:ul|ol|li|p|br|span|div|b|i|td|tr)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

    private final BlockView table;
    private final Lines lines;
    private final Consumer<Printed> printed;
    private final List<RowView> head;
    private final List<RowView> rows;
    private final Map<Integer, List<CellView>> cells;
    private final int width;

    /** @param printed is told every printed text in reading order */
    TableText(BlockView table, Lines lines, Consumer<Printed> printed) {
        this.table = table;
        this.lines = lines;
        this.printed = printed;
        this.head = Lines.rows(table.head());
        this.rows = Lines.rows(table.rows());
        this.cells = requireNonNullElse(table.cells(), List.<CellView>of()).stream()
                .collect(Collectors.groupingBy(CellView::row));
        this.width = Stream.concat(head.stream(), rows.stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(1);
    }

    static String withoutTags(String text) {
        return TAG.matcher(text).replaceAll(" ").strip();
    }

    /** @param above the paragraph that is the caption, already told to the listener; null when it stands elsewhere */
    Part.Grid grid(@Nullable Printed above) {
        String caption = requireNonNullElse(table.caption(), "");
        Printed shown = above;
        if (shown == null && !caption.isEmpty() && !isInHead(caption)) {
            shown = new Printed(caption, table.lines());
        }
        List<Part.Line> top = head.stream().map(this::headLine).toList();
        List<Part.Line> body =
                IntStream.range(0, rows.size()).mapToObj(this::bodyLine).toList();
        return new Part.Grid(shown, caption.isEmpty() ? "表格" : Pieces.plain(caption), top, body, remarks());
    }

    private boolean isInHead(String caption) {
        return head.stream()
                .anyMatch(row -> Texts.squeeze(String.join("", row.cells())).equals(Texts.squeeze(caption)));
    }

    private Part.Line headLine(RowView row) {
        List<String> texts = padded(row);
        boolean title =
                width > 1 && texts.stream().filter(text -> !text.isBlank()).count() == 1;
        if (title) {
            String text =
                    texts.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
            return new Part.Line(lines.place(row.lines()), List.of(cell(row, text, width)));
        }
        return new Part.Line(
                lines.place(row.lines()),
                texts.stream().map(text -> cell(row, text, 1)).toList());
    }

    private Part.Cell cell(RowView row, String text, int span) {
        return new Part.Cell(text.isBlank() ? null : words(row, text), "", "", false, "", span);
    }

    private Part.Line bodyLine(int at) {
        RowView row = rows.get(at);
        Part.Place place = lines.place(row.lines());
        List<CellView> known = cells.getOrDefault(at, List.of());
        List<String> texts = padded(row);
        List<Part.Cell> line = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String text = texts.get(column);
            line.add(
                    text.isBlank()
                            ? new Part.Cell(null, fromAbove(known, at, column), "", false, "", 1)
                            : cell(row, text, known(known, column)));
        }
        return new Part.Line(place, line);
    }

    private Part.Cell cell(RowView row, String text, List<CellView> known) {
        String hint = known.stream()
                .flatMap(cell -> Stream.of(cell.columnLabel(), cell.period(), cell.unit(), cell.legend()))
                .filter(fact -> !fact.isEmpty())
                .map(Pieces::plain)
                .distinct()
                .collect(Collectors.joining(" · "));
        boolean mended = known.stream().anyMatch(cell -> !cell.mended().isEmpty());
        String belongs = known.stream()
                .filter(cell -> !cell.mended().isEmpty() && !cell.columnLabel().equals(labelOf(cell.column())))
                .map(cell -> Pieces.plain(cell.columnLabel()))
                .findFirst()
                .orElse("");
        return new Part.Cell(words(row, text), "", hint, mended, belongs, 1);
    }

    private Printed words(RowView row, String text) {
        Printed words = new Printed(withoutTags(text), row.lines());
        printed.accept(words);
        return words;
    }

    private List<String> padded(RowView row) {
        List<String> padded = new ArrayList<>(row.cells());
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static List<CellView> known(Collection<CellView> row, int column) {
        return row.stream().filter(cell -> cell.column() == column).toList();
    }

    private String labelOf(int column) {
        List<String> labels = requireNonNullElse(table.header(), List.of());
        return column < labels.size() ? labels.get(column) : "";
    }

    private String fromAbove(List<CellView> known, int row, int column) {
        if (known.isEmpty()) {
            return "";
        }
        List<String> parts = List.of(known.getFirst().rowLabel().split(" · ", -1));
        for (int above = row - 1; above >= 0; above--) {
            List<String> texts = rows.get(above).cells();
            String text = column < texts.size() ? Texts.squeeze(texts.get(column)) : "";
            if (!text.isEmpty()) {
                return parts.contains(text) ? Pieces.plain(text) : "";
            }
        }
        return "";
    }

    /** What was put right, once for all rows it was done to. */
    private List<String> remarks() {
        Map<String, Set<String>> byRemark = new TreeMap<>();
        cells.values().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.mended().isEmpty())
                .forEach(cell -> byRemark.computeIfAbsent(cell.mended(), none -> new LinkedHashSet<>())
                        .add(String.valueOf(cell.lines().getFirst())));
        return byRemark.entrySet().stream()
                .map(remark -> "第 " + String.join("、", remark.getValue()) + " 行：" + remark.getKey())
                .toList();
    }
}
