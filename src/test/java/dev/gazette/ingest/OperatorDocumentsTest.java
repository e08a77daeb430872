package dev.gazette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.DocumentOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorDocumentsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeACorpus() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/one.txt"), "关于河道治理的情况\n\n去年治理河道 12 条。\n");
    }

    @Test
    void aStoredFileIsThereAfterARestart() throws IOException {
        List<ArchivedDocument> stored = documents().store(List.of(sent("two.txt", "关于绿道的情况\n\n新建 8 公里。\n")));

        assertThat(stored).extracting(ArchivedDocument::document).containsExactly("two");
        assertThat(stored).extracting(ArchivedDocument::origin).containsExactly(DocumentOrigin.UPLOAD);
        assertThat(corpus().list().files()).extracting(CorpusFile::id).containsExactly("one", "two");
        assertThat(filesInData()).containsExactly("two.txt");
    }

    @Test
    void aFileOfTheSameIdTakesThePlaceOfTheOtherWhateverItsType() throws IOException {
        documents().store(List.of(sent("one.md", "# 关于河道治理的情况\n\n去年治理河道 13 条。\n")));
        documents().store(List.of(sent("one.txt", "关于河道治理的情况\n\n去年治理河道 14 条。\n")));

        assertThat(corpus().list().files()).extracting(CorpusFile::name).containsExactly("one.txt");
        assertThat(corpus().list().file("one")).map(CorpusFile::origin).contains(DocumentOrigin.UPLOAD);
        assertThat(filesInData()).containsExactly("one.txt");
    }

    @Test
    void theSameContentUnderAnotherNameIsRefusedNamingTheFirst() throws IOException {
        IncomingFile twin = sent("twin.txt", Files.readString(folder.resolve("corpus/one.txt")));
        assertThatThrownBy(() -> documents().store(List.of(twin)))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UploadRefusedException.Reason.DUPLICATE))
                .hasMessageContainingAll("twin.txt", "one.txt");
        IncomingFile a = sent("a.txt", "关于绿道的情况\n\n新建 8 公里。\n");
        IncomingFile b = sent("a.md", "关于绿道的情况\n\n新建 9 公里。\n");
        assertThatThrownBy(() -> documents().store(List.of(a, b))).hasMessageContainingAll("a.md", "a.txt");
        assertThatThrownBy(() -> documents().store(List.of(a, new IncomingFile("b.txt", a.content()))))
                .hasMessageContainingAll("b.txt", "a.txt");
        assertThat(filesInData()).isEmpty();
    }

    @Test
    void oneBadFileOfARequestKeepsTheOthersOut() throws IOException {
        IncomingFile good = sent("good.txt", "关于绿道的情况\n\n新建 8 公里。\n");
        assertThatThrownBy(() -> documents().store(List.of(good, sent("bad.pdf", "no pdf"))))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessageContaining("bad.pdf");
        assertThat(filesInData()).isEmpty();
    }

    @Test
    void removingTakesUploadAndOriginalOutAndUploadingBringsBack() throws IOException {
        documents().store(List.of(sent("one.txt", "关于河道治理的情况\n\n去年治理河道 13 条。\n")));
        assertThat(documents().remove("one")).isTrue();
        assertThat(corpus().list().files()).isEmpty();
        assertThat(folder.resolve("corpus/one.txt")).exists();
        assertThat(documents().remove("one")).isFalse();
        assertThat(documents().remove("../corpus/one")).isFalse();

        documents().store(List.of(sent("one.txt", Files.readString(folder.resolve("corpus/one.txt")))));
        assertThat(corpus().list().files()).extracting(CorpusFile::id).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/公报.txt, 公报.txt",
        "C:\\temp\\公报.txt, 公报.txt",
        "' 第 2 号（总第 9 期）.pdf', 第 2 号（总第 9 期）.pdf",
        "cafe\u0301.txt, caf\u00e9.txt"
    })
    void foldersAreTakenOffNames(String sent, String kept) {
        assertThat(UploadName.of(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", ".txt", ".hidden.txt", "noextension", "a/", "a\u0000.txt", "a\n.txt"})
    void hostileNamesAreRefused(String name) {
        refused(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a#b.txt", "a%2fb.txt", "CON:.txt", "a\u202Etxt.exe.pdf", "  .txt"})
    void namesThatMeanSomethingElsewhereAreRefused(String name) {
        refused(name);
    }

    @Test
    void longNamesAreRefusedWithTheRule() {
        assertThatThrownBy(() -> UploadName.of("长".repeat(100) + ".txt")).hasMessageContaining("200 字节");
    }

    private static void refused(String name) {
        assertThatThrownBy(() -> UploadName.of(name))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("file-name"))
                .hasMessageNotContaining("\u0000");
    }

    private OperatorDocuments documents() {
        return new OperatorDocuments(corpus(), new UploadedDocuments(settings()), new RemovedDocuments(settings()));
    }

    private EffectiveCorpus corpus() {
        return new EffectiveCorpus(settings(), new UploadedDocuments(settings()), new RemovedDocuments(settings()));
    }

    private IngestSettings settings() {
        return new IngestSettings(folder, "unused");
    }

    private IncomingFile sent(String name, String text) throws IOException {
        return new IncomingFile(name, Files.writeString(Files.createTempFile(folder, "sent", ""), text));
    }

    /** Everything below the folder of uploads, leftovers included. */
    private List<String> filesInData() throws IOException {
        Path uploads = folder.resolve("data/documents");
        if (!Files.exists(uploads)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(uploads)) {
            return paths.filter(path -> !path.equals(uploads))
                    .map(path -> uploads.relativize(path).toString())
                    .toList();
        }
    }
}
