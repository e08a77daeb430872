package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.SourceDocument;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for the cells of any table. */
final class TableChecks {
    private TableChecks() {}

    /** Each printed cell below the header is there once, or in parts that follow each other; each value is verbatim. */
    static void everyPrintedCellIsThere(Block.Table table, SourceDocument document) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> printed = table.rows().get(row).cells();
            String line = document.line(table.rows().get(row).lines().first()).text();
            for (int column = 0; column < printed.size(); column++) {
                List<String> values = values(table, row, column);
                assertThat(values).as(line).hasSize(printed.get(column).isEmpty() ? 0 : Math.max(1, values.size()));
                assertThat(values).allSatisfy(value -> assertThat(line).contains(value));
                String joined = values.stream().map(Texts::squeeze).collect(Collectors.joining("/"));
                assertThat(Texts.squeeze(printed.get(column)).replace('／', '/')).contains(joined.replace('／', '/'));
            }
        }
    }

    private static List<String> values(Block.Table table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(Block.Cell::value)
                .toList();
    }
}
