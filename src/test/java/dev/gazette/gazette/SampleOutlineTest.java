package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The heading tree, boxes and notes of the whole sample, as reviewed against its lines. */
class SampleOutlineTest {
    private static final Path GOLDEN = Path.of("src/test/resources/gazette/sample-outline.tsv");
    private final Gazette gazette = new GazetteParser().parse(Documents.sample());

    @Test
    void headingsBoxesAndNotesAreThoseReviewed() throws IOException {
        List<String> outline = new ArrayList<>();
        gazette.items().forEach(item -> outline.addAll(BlockOutline.of(item.blocks())));
        assertThat(outline).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void everyNoteHangsOnItsSentence() {
        List<Block.Footnote> notes = gazette.items()
                .flatMap(item -> item.blocks().stream())
                .filter(Block.Footnote.class::isInstance)
                .map(Block.Footnote.class::cast)
                .toList();
        assertThat(notes)
                .extracting(Block.Footnote::number)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 29).boxed().toList());
        assertThat(notes)
                .allSatisfy(note -> assertThat(
                                FootnoteMark.in(note.anchor().orElseThrow().sentence()))
                        .anyMatch(mark -> mark.number() == note.number()));
    }
}
