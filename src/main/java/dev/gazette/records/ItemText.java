package dev.gazette.records;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Item;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The words of an item in reading order, as printed lines and rows; footnotes are left out. */
final class ItemText {
    /** Longer pieces are running text put where a list belongs; they are cut, so that reading them stays quick. */
    private static final int LONGEST = 4000;

    private ItemText() {}

    /**
     * A printed line, several joined ones, or a row.
     *
     * @param text verbatim part of its block; the cells of a row separated by tabs
     * @param cells cells of a row, empty for a line
     */
    record Unit(String text, List<String> cells, LineRange lines) {
        Unit {
            cells = List.copyOf(cells);
        }

        boolean isRow() {
            return !cells.isEmpty();
        }
    }

    /**
     * Lines and rows, with lines of a paragraph joined.
     *
     * @param opens whether a printed line (second) begins something new after what stands before it (first)
     */
    static List<Unit> units(Item item, BiPredicate<String, String> opens) {
        List<Unit> units = new ArrayList<>();
        item.blocks().forEach(block -> add(block, opens, units));
        return units;
    }

    private static void add(Block block, BiPredicate<String, String> opens, List<Unit> units) {
        switch (block) {
            case Block.Heading heading -> addText(heading.text(), heading.lines(), units);
            case Block.Paragraph paragraph -> addLines(paragraph, opens, units);
            case Block.Table table -> addRows(table, units);
            case Block.Sidebar sidebar -> sidebar.blocks().forEach(inner -> add(inner, opens, units));
            case Block.Footnote note -> {
                // a note under a list names nobody
            }
        }
    }

    private static void addRows(Block.Table table, List<Unit> units) {
        if (!table.header().isEmpty()) {
            units.add(header(table));
        }
        for (Block.Row row : table.rows()) {
            units.add(new Unit(String.join("\t", row.cells()), row.cells(), row.lines()));
        }
    }

    /** Labels are joined down their columns; what is quoted are the rows of the header as they are printed. */
    private static Unit header(Block.Table table) {
        String printed =
                table.head().stream().map(row -> String.join("\t", row.cells())).collect(Collectors.joining("\t"));
        LineRange lines = new LineRange(
                table.head().getFirst().lines().first(),
                table.head().getLast().lines().last());
        return new Unit(printed, table.header(), lines);
    }

    private static void addLines(Block.Paragraph paragraph, BiPredicate<String, String> opens, List<Unit> units) {
        List<Block.LineStart> starts = paragraph.starts();
        int begin = 0;
        for (int i = 1; i <= starts.size(); i++) {
            int end = i < starts.size()
                    ? Math.min(starts.get(i).offset(), paragraph.text().length())
                    : paragraph.text().length();
            int next = i + 1 < starts.size()
                    ? Math.min(starts.get(i + 1).offset(), paragraph.text().length())
                    : paragraph.text().length();
            boolean last = i >= starts.size();
            if (last
                    || opens.test(
                            paragraph.text().substring(begin, end),
                            paragraph.text().substring(end, next))) {
                addText(paragraph.text().substring(begin, end), paragraph.linesOf(begin, end), units);
                begin = end;
            }
        }
    }

    private static void addText(String text, LineRange lines, List<Unit> units) {
        Arrays.stream(text.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                .map(line -> line.contains("\t")
                        ? new Unit(line.strip(), Arrays.asList(line.strip().split("\t")), lines)
                        : new Unit(line.strip(), List.of(), lines))
                .forEach(units::add);
    }
}
