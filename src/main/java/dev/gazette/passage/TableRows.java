package dev.gazette.passage;

import dev.gazette.gazette.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table as sentences. The context of a row is the caption, then the header with its labels in the order of
 * the printed cells of this very row, then, each in a line of its own, what else belongs to it: the label where it is not
 * printed in the row, the unit that is printed elsewhere, the meaning of its symbol.
 */
final class TableRows {
    /** Opens the line of the context that says what the row is about. */
    private static final String LABEL = "行：";

    private static final String UNIT = "单位：";

    private final Block.Table table;
    private final Map<Integer, List<Block.Cell>> cells = new HashMap<>();

    TableRows(Block.Table table) {
        this.table = table;
        table.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.row(), none -> new ArrayList<>())
                        .add(cell));
    }

    /** Sentences of the header rows. */
    List<Sentence> head() {
        return table.head().stream()
                .map(row -> new Sentence(printed(row), table.caption(), row.lines()))
                .filter(sentence -> !sentence.text().isBlank())
                .toList();
    }

    /** Sentences of the rows below the header; a row of blank cells is none. */
    List<Sentence> rows() {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            String text = printed(row);
            if (!text.isBlank()) {
                sentences.add(new Sentence(text, context(i, text), row.lines()));
            }
        }
        return sentences;
    }

    private static String printed(Block.Row row) {
        return String.join("\t", row.cells()).stripLeading();
    }

    private String context(int row, String text) {
        List<Block.Cell> own = cells.getOrDefault(row, List.of());
        Stream<String> lines =
                Stream.of(table.caption(), header(row, own), label(own, text), units(own, text), legends(own));
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The labels of the columns under which the cells of this row belong, so that a shifted row is read rightly. */
    private String header(int row, List<Block.Cell> own) {
        if (table.header().isEmpty()) {
            return "";
        }
        boolean shifted = own.stream().anyMatch(cell -> !cell.columnLabel().equals(printedAbove(cell.column())));
        if (!shifted) {
            return table.header().stream().filter(label -> !label.isEmpty()).collect(Collectors.joining("\t"));
        }
        List<String> labels = new ArrayList<>();
        List<String> printed = table.rows().get(row).cells();
        for (int column = 0; column < printed.size(); column++) {
            labels.add("");
        }
        own.forEach(cell -> labels.set(cell.column(), cell.columnLabel()));
        return String.join("\t", labels).stripLeading();
    }

    private String printedAbove(int column) {
        return column < table.header().size() ? table.header().get(column) : "";
    }

    private static String label(List<Block.Cell> own, String text) {
        String printed = bare(text);
        Set<String> labels = new LinkedHashSet<>();
        own.forEach(cell -> labels.add(cell.rowLabel()));
        String words = String.join("、", labels);
        boolean added = labels.stream()
                .flatMap(label -> Stream.of(label.split(" · ", -1)))
                .anyMatch(part -> !printed.contains(bare(part)));
        return added ? LABEL + words : "";
    }

    /** Units that do not stand in the row itself. */
    private static String units(List<Block.Cell> own, String text) {
        String units = own.stream()
                .map(Block.Cell::unit)
                .filter(unit -> !unit.isEmpty() && !text.contains(unit))
                .distinct()
                .collect(Collectors.joining("、"));
        return units.isEmpty() ? "" : UNIT + units;
    }

    private static String legends(List<Block.Cell> own) {
        return own.stream()
                .map(Block.Cell::legend)
                .filter(legend -> !legend.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s*]", "");
    }
}
