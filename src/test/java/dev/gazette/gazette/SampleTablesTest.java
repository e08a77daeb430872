package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the sample against cells that were checked against the text one by one. */
class SampleTablesTest {
    private static final Path REVIEWED = Path.of("src/test/resources/gazette/sample-cells.tsv");
    private static final int SURVEY_QUESTIONS = 20;
    private final SourceDocument document = Documents.sample();
    private final Gazette gazette = new GazetteParser().parse(document);

    @Test
    void reviewedCellsAreReadAsPrinted() throws IOException {
        List<String> reviewed = Files.readAllLines(REVIEWED);

        assertThat(reviewed).hasSizeGreaterThan(120);
        for (String line : reviewed.subList(1, reviewed.size())) {
            String[] want = line.split("\t", -1);
            assertThat(tables().filter(table -> table.caption().startsWith(want[1]))
                            .flatMap(table -> table.cells().stream()))
                    .as(line)
                    .anyMatch(cell -> matches(cell, want));
        }
    }

    private static boolean matches(Block.Cell cell, String[] want) {
        boolean value = want[4].endsWith("…")
                ? cell.value().startsWith(want[4].substring(0, want[4].length() - 1))
                : cell.value().equals(want[4]);
        return value
                && List.of(
                                Integer.toString(cell.lines().first()),
                                cell.rowLabel(),
                                cell.columnLabel(),
                                cell.unit(),
                                cell.period(),
                                cell.legend(),
                                cell.mended())
                        .equals(List.of(want[0], want[2], want[3], want[5], want[6], want[7], want[8]));
    }

    @Test
    void everyPrintedCellIsThereAndIsAPartOfItsLine() {
        tables().forEach(table -> TableChecks.everyPrintedCellIsThere(table, document));
    }

    @Test
    void everySurveyQuestionHasOptionsVotesAndShares() {
        List<Block.Table> surveys = tables().filter(table -> table.cells().stream()
                        .anyMatch(cell -> cell.columnLabel().equals("票数")))
                .toList();

        assertThat(surveys).hasSize(SURVEY_QUESTIONS).allSatisfy(table -> {
            List<Block.Cell> votes = under(table, "票数");
            assertThat(votes)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(cell -> cell.unit().equals("份"));
            assertThat(under(table, "占比"))
                    .hasSameSizeAs(votes)
                    .allMatch(cell -> cell.unit().equals("%"));
            assertThat(votes)
                    .extracting(Block.Cell::rowLabel)
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        });
    }

    private static List<Block.Cell> under(Block.Table table, String column) {
        return table.cells().stream()
                .filter(cell -> cell.columnLabel().equals(column))
                .toList();
    }

    private Stream<Block.Table> tables() {
        return gazette.items()
                .flatMap(item -> item.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }
}
