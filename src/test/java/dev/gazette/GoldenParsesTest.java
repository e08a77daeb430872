package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.GazetteParser;
import dev.gazette.source.CorpusReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares whole parses with golden ones that were reviewed line by line. When a parse is meant to change, the new one
 * lies in {@code target/parses}: read the difference, then copy it over.
 */
class GoldenParsesTest {
    private static final Path DOCUMENTS = RepositoryFiles.ROOT.resolve("eval/parses");
    private static final Path GOLDEN = DOCUMENTS.resolve("golden");
    private static final Path ACTUAL = RepositoryFiles.ROOT.resolve("target/parses");

    @ParameterizedTest
    @MethodSource("documents")
    void parsesAsReviewed(Path document) throws IOException {
        List<String> outline = ParseOutline.of(new GazetteParser()
                .parse(new CorpusReader().read(document).documents().getFirst()));
        String name = document.getFileName() + ".outline";
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
