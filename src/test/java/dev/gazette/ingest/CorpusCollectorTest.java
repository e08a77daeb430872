package dev.gazette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.index.DocumentOrigin;
import dev.gazette.index.SkippedFile;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.Fingerprint;
import dev.gazette.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make up a corpus, and under which ids, when several have the same name. */
class CorpusCollectorTest {
    @TempDir
    Path folder;

    private String second = "";

    @BeforeEach
    void writeTwoOfOneName() throws IOException {
        write("2021/law.txt", "第一版");
        Path other = write("2022/law.txt", "第二版");
        second = "law-" + Fingerprint.of(other).substring(0, 8);
    }

    @Test
    void bothAreKeptUnderTheIdsThatTheReaderGives() {
        assertThat(listing(Set.of()).files()).extracting(CorpusFile::id).containsExactly("law", second);
        assertThat(new CorpusReader().read(folder).documents())
                .extracting(SourceDocument::id)
                .containsExactly("law", second);
    }

    @Test
    void theOtherKeepsItsIdWhenOneIsRemoved() {
        assertThat(listing(Set.of("law")).files()).extracting(CorpusFile::id).containsExactly(second);
        assertThat(listing(Set.of(second)).files()).extracting(CorpusFile::id).containsExactly("law");
    }

    @Test
    void anUploadTakesThePlaceOfTheOneWithItsId(@TempDir Path uploads) throws IOException {
        Path upload = Files.writeString(uploads.resolve("law.txt"), "第三版");
        CorpusCollector collector = new CorpusCollector(Set.of());
        collector.add(upload, uploads, DocumentOrigin.UPLOAD);
        collector.addCorpus(folder);

        assertThat(collector.listing().files())
                .extracting(CorpusFile::id, CorpusFile::path)
                .containsExactly(
                        tuple("law", upload),
                        tuple(second, folder.resolve("2022/law.txt")));
        assertThat(collector.listing().skipped()).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnceAndReported() throws IOException {
        write("2023/law.txt", "第二版");
        write("2023/copy.txt", "第一版");

        CorpusListing listing = listing(Set.of());

        assertThat(listing.files()).extracting(CorpusFile::id).containsExactly("law", second);
        assertThat(listing.skipped())
                .extracting(SkippedFile::file, SkippedFile::code)
                .containsExactly(
                        tuple("2023/copy.txt", "duplicate-content"),
                        tuple("2023/law.txt", "duplicate-content"));
    }

    private CorpusListing listing(Set<String> removed) {
        CorpusCollector collector = new CorpusCollector(removed);
        collector.addCorpus(folder);
        return collector.listing();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
