package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleGazetteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/gazette/sample-items.tsv");
    private final Gazette gazette = new GazetteParser().parse(Documents.sample());

    @Test
    void everyItemOfTheContentsListIsThereOnceWithItsPages() throws IOException {
        List<String> items = gazette.meetings().stream()
                .flatMap(meeting -> meeting.items().stream().map(item -> line(meeting, item)))
                .toList();

        assertThat(items).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void contentsListAndBodyReconcile() {
        assertThat(gazette.problems()).isEmpty();
    }

    @Test
    void everyPrintedLineAfterTheContentsBelongsToABlock() {
        List<Integer> lost = Documents.sample().lines().stream()
                .filter(line -> line.number()
                        >= gazette.items().findFirst().orElseThrow().lines().first())
                .filter(line -> !line.isBlank())
                .map(line -> line.number())
                .filter(line -> blocks().noneMatch(block -> block.lines().contains(line)))
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void footnotesAreTakenOutOfTheTextTheyInterrupt() {
        assertThat(blocks().filter(Block.Footnote.class::isInstance).map(block -> ((Block.Footnote) block).number()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(25);
    }

    @Test
    void parsingTwiceGivesTheSame() {
        assertThat(new GazetteParser().parse(Documents.sample())).isEqualTo(gazette);
    }

    private Stream<Block> blocks() {
        return gazette.items().flatMap(item -> item.blocks().stream());
    }

    private static String line(Meeting meeting, Item item) {
        return String.join(
                "\t",
                meeting.label(),
                meeting.date().map(Object::toString).orElse("-"),
                item.id(),
                item.kind().code(),
                item.pages().map(Object::toString).orElse("-"),
                item.title(),
                item.speaker().orElse("-"),
                item.role().orElse("-"));
    }
}
