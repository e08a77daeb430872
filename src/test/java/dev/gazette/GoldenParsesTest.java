package dev.gazette;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.GazetteText;
import dev.gazette.source.GazetteWeb;
import dev.gazette.source.GazetteWord;
import dev.gazette.source.MarkedGazette;
import dev.gazette.source.PrintedPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares whole parses with golden ones that were reviewed line by line. When a parse is meant to change, the new one
 * lies in {@code target/parses}: read the difference, then copy it over.
 */
class GoldenParsesTest {
    private static final Path DOCUMENTS = RepositoryFiles.ROOT.resolve("eval/parses");
    private static final Path GOLDEN = DOCUMENTS.resolve("golden");
    private static final Path ACTUAL = RepositoryFiles.ROOT.resolve("target/parses");
    private static final Path BUILT = RepositoryFiles.ROOT.resolve("target/made-up");

    @ParameterizedTest
    @MethodSource("documents")
    void parsesAsReviewed(Path document) throws IOException {
        compare(document.getFileName().toString(), ParseOutline.of(parsed(document)));
    }

    /** One gazette in every format. Line numbers depend on fonts and builders, so they are left out. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void parsesTheSameGazetteInAnyFormat(String format) throws IOException {
        Files.createDirectories(BUILT);
        Path file = Files.write(BUILT.resolve("made-up-gazette." + format), built(format));

        compare(file.getFileName().toString(), ParseOutline.unnumbered(parsed(file)));
    }

    private static byte[] built(String format) throws IOException {
        MarkedGazette gazette = MarkedGazette.read();
        return switch (format) {
            case "txt" -> GazetteText.print(gazette).getBytes(UTF_8);
            case "html" -> GazetteWeb.forScreen(gazette).getBytes(UTF_8);
            case "docx" -> GazetteWord.print(gazette);
            case "pdf" -> PrintedPdf.of(GazetteWeb.forPrinting(gazette));
            default -> throw new IllegalArgumentException("No builder for " + format);
        };
    }

    private static Gazette parsed(Path document) {
        return new GazetteParser()
                .parse(new CorpusReader().read(document).documents().getFirst());
    }

    private static void compare(String document, List<String> outline) throws IOException {
        String name = document + ".outline";
        Files.createDirectories(ACTUAL);
        Files.write(ACTUAL.resolve(name), outline);

        assertThat(outline).containsExactlyElementsOf(Files.readAllLines(GOLDEN.resolve(name)));
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS);
                Stream<Path> corpus = Files.list(RepositoryFiles.ROOT.resolve("eval/corpus"))) {
            return Stream.concat(files, corpus).filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
