package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.CorpusReader;
import dev.gazette.source.GazetteText;
import dev.gazette.source.GazetteWeb;
import dev.gazette.source.MarkedGazette;
import dev.gazette.source.PrintedPdf;
import dev.gazette.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up gazette printed to PDF by a browser says the same as its text. */
class PrintedGazetteTest {
    /** Titles, notices, contents and tables over the whole width, the text in two columns, a running head. */
    private static final String TWO_COLUMNS = """
            .sheet { column-count: 2; column-gap: 2em; column-fill: auto; }
            h1, p.cover, p.centre, p.title, .contents, table { column-span: all; }
            .sheet::before { content: '澜川市人大常委会公报　2021年第3号'; position: absolute; top: 9mm; font-size: 8pt; }
            """;

    @TempDir
    Path folder;

    private final MarkedGazette gazette = MarkedGazette.read();

    @ParameterizedTest
    @ValueSource(strings = {"", TWO_COLUMNS})
    void itemsKindsSpeakersAndTablesAreThoseOfTheText(String style) throws IOException {
        Gazette expected = new GazetteParser().parse(read("gazette.txt", GazetteText.print(gazette)));
        Gazette printed = new GazetteParser().parse(read(style));

        assertThat(items(expected)).hasSizeGreaterThan(15);
        assertThat(tables(expected)).hasSizeGreaterThan(5);
        assertThat(notes(expected)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(items(printed)).containsExactlyElementsOf(items(expected));
        assertThat(tables(printed)).containsExactlyElementsOf(tables(expected));
        assertThat(notes(printed)).containsExactlyInAnyOrderElementsOf(notes(expected));
        assertThat(headings(printed)).containsExactlyElementsOf(headings(expected));
    }

    @Test
    void pagesCarryTheirPrintedNumbers() throws IOException {
        SourceDocument document = read(TWO_COLUMNS);

        assertThat(document.layout().pages()).hasSize(20);
        assertThat(document.layout().pages().get(11).label()).isEqualTo("12");
        int line = document.layout().pages().get(11).line();
        assertThat(document.line(line).text()).isEqualTo("澜川市八届人大常委会第二十一次会议");
        assertThat(document.lines()).noneMatch(text -> text.text().contains("— 12 —"));
        assertThat(document.lines()).noneMatch(text -> text.text().startsWith("澜川市人大常委会公报"));
    }

    private SourceDocument read(String style) throws IOException {
        String html = GazetteWeb.forPrinting(gazette).replace("</style>", style + "</style>");
        Path file = Files.write(folder.resolve("printed.pdf"), PrintedPdf.of(html));
        return new CorpusReader().read(file).documents().getFirst();
    }

    private SourceDocument read(String name, String text) throws IOException {
        return new CorpusReader()
                .read(Files.writeString(folder.resolve(name), text))
                .documents()
                .getFirst();
    }

    private static List<String> items(Gazette gazette) {
        return all(gazette)
                .map(item -> item.kind() + " " + Texts.comparable(item.title()) + " "
                        + item.speaker().orElse("-") + " " + item.role().orElse("-"))
                .toList();
    }

    private static List<List<List<String>>> tables(Gazette gazette) {
        return blocks(gazette)
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block)
                        .rows().stream().map(Block.Row::cells).toList())
                .toList();
    }

    private static List<String> notes(Gazette gazette) {
        return blocks(gazette)
                .filter(Block.Footnote.class::isInstance)
                .map(block -> Texts.squeeze(((Block.Footnote) block).text()))
                .toList();
    }

    private static List<String> headings(Gazette gazette) {
        return blocks(gazette)
                .filter(Block.Heading.class::isInstance)
                .map(block -> Texts.squeeze(((Block.Heading) block).text()))
                .toList();
    }

    private static Stream<Block> blocks(Gazette gazette) {
        return all(gazette).flatMap(item -> item.blocks().stream());
    }

    private static Stream<Item> all(Gazette gazette) {
        return gazette.meetings().stream().flatMap(meeting -> meeting.items().stream());
    }
}
