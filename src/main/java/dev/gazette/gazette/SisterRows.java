package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of all tables of a document by the names in them: two tables may list the same indicators. */
final class SisterRows {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_SAME = 8;
    private static final int SHORTEST_NAME = 4;

    private final Map<String, List<SisterRow>> byName = new HashMap<>();
    private int count;

    /** A row of some table: the number that opens each cell, by the label of its column. */
    record SisterRow(List<String> labels, int line, Map<String, String> numbers) {
        SisterRow {
            labels = List.copyOf(labels);
            numbers = Map.copyOf(numbers);
        }

        /** How many columns of the same label have the same number. */
        int agreement(List<String> cells, List<String> under) {
            int same = 0;
            for (int i = 0; i < Math.min(cells.size(), under.size()); i++) {
                String known = numbers.get(under.get(i));
                Optional<String> number = known == null ? Optional.empty() : CellUnits.firstNumber(cells.get(i));
                same += number.isPresent() && number.get().equals(known) ? 1 : 0;
            }
            return same;
        }
    }

    void add(Block.Table table) {
        int width = table.header().size();
        if (width < 3 || width > ColumnTypes.WIDEST) {
            return;
        }
        for (Block.Row row : table.rows()) {
            if (count < MOST_ROWS) {
                count++;
                SisterRow sister =
                        new SisterRow(table.header(), row.lines().first(), numbers(table.header(), row.cells()));
                names(row.cells())
                        .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(sister));
            }
        }
    }

    /** Rows with one of these names in tables with another header. */
    List<SisterRow> of(List<String> cells, List<String> labels) {
        return names(cells).stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream().limit(MOST_SAME))
                .filter(row -> !row.labels().equals(labels))
                .toList();
    }

    private static List<String> names(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.length() <= CellText.LONG * 2 && CellText.kind(cell) == CellText.Kind.WORDS)
                .map(cell -> Texts.comparable(CellUnits.withoutUnit(cell)))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    private static Map<String, String> numbers(List<String> labels, List<String> cells) {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < Math.min(labels.size(), cells.size()); i++) {
            String label = labels.get(i);
            CellUnits.firstNumber(cells.get(i)).ifPresent(number -> numbers.put(label, number));
        }
        return numbers;
    }
}
