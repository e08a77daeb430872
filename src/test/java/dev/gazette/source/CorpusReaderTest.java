package dev.gazette.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gazette.source.CorpusException.Code;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {
    private static final String CHINESE = "第一行：代表提出意见\n第二行：政府报告落实情况\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void numbersLinesWhateverTheLineBreak() throws IOException {
        Path file = write("a.txt", "一\r\n二\r三\n\n五\n".getBytes(UTF_8));

        assertThat(only(file).lines())
                .containsExactly(
                        new SourceLine(1, "一"),
                        new SourceLine(2, "二"),
                        new SourceLine(3, "三"),
                        new SourceLine(4, ""),
                        new SourceLine(5, "五"));
    }

    @Test
    void dropsTheByteOrderMark() throws IOException {
        assertThat(only(write("a.txt", "\uFEFF目录".getBytes(UTF_8))).line(1).text())
                .isEqualTo("目录");
    }

    @Test
    void blanksTheLineOfProvenanceAndKeepsTheNumbers() throws IOException {
        SourceDocument document = only(write("a.md", "# 来源: 某网站\n正文".getBytes(UTF_8)));

        assertThat(document.line(1).isBlank()).isTrue();
        assertThat(document.line(2).text()).isEqualTo("正文");
    }

    @Test
    void readsGb18030LikeUtf8() throws IOException {
        assertThat(only(write("a.txt", CHINESE.getBytes(GB18030))).lines())
                .isEqualTo(only(write("b.txt", CHINESE.getBytes(UTF_8))).lines());
    }

    @Test
    void fingerprintTellsWhetherTheBytesChanged() throws IOException {
        String one = only(write("a.txt", "一".getBytes(UTF_8))).fingerprint();
        String same = only(write("b.txt", "一".getBytes(UTF_8))).fingerprint();
        String other = only(write("c.txt", "二".getBytes(UTF_8))).fingerprint();

        assertThat(one).matches("[0-9a-f]{64}").isEqualTo(same).isNotEqualTo(other);
    }

    @Test
    void readsFoldersInTheOrderOfPathsAndReportsWhatItSkips() throws IOException {
        write("b/two.txt", "二".getBytes(UTF_8));
        Path broken = write("b/broken.txt", new byte[] {1, 0});
        write("a/one.md", "一".getBytes(UTF_8));
        write("a/.hidden.txt", "无".getBytes(UTF_8));
        write(".git/three.txt", "无".getBytes(UTF_8));
        Path table = write("c/table.xlsx", new byte[] {1, 2});

        CorpusReading reading = new CorpusReader().read(folder);

        assertThat(reading.documents()).extracting(SourceDocument::id).containsExactly("one", "two");
        assertThat(reading.skipped())
                .extracting(skipped -> skipped.file())
                .containsExactly(broken.toString(), table.toString());
        assertThat(reading.skipped().getFirst().reason()).contains("第 1 行", "NUL");
        assertThat(reading.skipped().getLast().reason()).contains("xlsx");
    }

    @Test
    void refusesBrokenUtf8AndNamesTheLine() throws IOException {
        byte[] bytes = (CHINESE + CHINESE).getBytes(UTF_8);
        int inThirdLine = CHINESE.getBytes(UTF_8).length + 3;
        bytes[inThirdLine] = (byte) 0xFF;

        CorpusException refused = refused(write("a.txt", bytes), Code.WRONG_ENCODING);

        assertThat(refused.line()).hasValue(3);
        assertThat(refused).hasMessageContaining("a.txt 第 3 行").hasMessageContaining("第 " + (inThirdLine + 1) + " 字节");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        refused(
                write("latin.txt", "Überprüfung für Bürgermeister – größere Änderung".getBytes(ISO_8859_1)),
                Code.WRONG_ENCODING);
        refused(write("big5.txt", "第一行：代表提出意見，政府報告落實情況".getBytes(Charset.forName("Big5"))), Code.WRONG_ENCODING);
        refused(write("utf16.txt", "第一行 ok\n".getBytes(UTF_16LE)), Code.NO_TEXT);
    }

    @Test
    void refusesBinaries() throws IOException {
        CorpusException refused = refused(write("a.txt", new byte[] {'P', 'K', '\n', 0, 1}), Code.NO_TEXT);

        assertThat(refused.line()).hasValue(2);
        assertThat(refused).hasMessageContaining("第 4 字节");
    }

    @Test
    void refusesFilesWithoutWords() throws IOException {
        refused(write("empty.txt", new byte[0]), Code.EMPTY);
        refused(write("blank.txt", " \n\t\n".getBytes(UTF_8)), Code.EMPTY);
        refused(write("source.txt", "# 来源: 某网站\n".getBytes(UTF_8)), Code.EMPTY);
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path file = write("a.txt", CHINESE.getBytes(UTF_8));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(FileReader.MAX_BYTES + 1);
        }

        assertThat(refused(file, Code.TOO_LARGE)).hasMessageContaining(String.valueOf(FileReader.MAX_BYTES + 1));
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        refused(folder.resolve("nowhere"), Code.NOT_FOUND);
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));
        assertThat(refused(folder, Code.NO_DOCUMENTS)).hasMessageContaining("dangling.txt");
    }

    @Test
    void refusesAFolderWithoutDocuments() throws IOException {
        write("table.xlsx", new byte[] {1});

        assertThat(refused(folder, Code.NO_DOCUMENTS)).hasMessageContaining("1 个");
    }

    @Test
    void refusesASingleFileOfAnotherType() throws IOException {
        assertThat(refused(write("a.doc", new byte[] {1}), Code.UNSUPPORTED_EXTENSION))
                .hasMessageContaining("'doc'");
    }

    @Test
    void keepsFilesOfOneNameApartAndSaysSo() throws IOException {
        write("a/same.txt", "一".getBytes(UTF_8));
        write("b/same.txt", "二".getBytes(UTF_8));

        List<SourceDocument> documents = new CorpusReader().read(folder).documents();

        String other = "same-" + Fingerprint.of("二".getBytes(UTF_8)).substring(0, 8);
        assertThat(documents).extracting(SourceDocument::id).containsExactly("same", other);
        assertThat(documents.getFirst().layout().problems()).isEmpty();
        assertThat(documents.getLast().layout().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("duplicate-id");
            assertThat(problem.detail()).contains("与文件 a/same.txt 相同", "编号是 '" + other + "'");
        });
    }

    @Test
    void aFileOfAnotherTypeTakesNoIdAway() throws IOException {
        write("same.png", new byte[] {1});
        write("same.txt", "一".getBytes(UTF_8));

        assertThat(new CorpusReader().read(folder).documents())
                .extracting(SourceDocument::id)
                .containsExactly("same");
    }

    @Test
    void readsTheSameContentOnce() throws IOException {
        Path first = write("a.txt", "一".getBytes(UTF_8));
        Path second = write("b.md", "一".getBytes(UTF_8));

        CorpusReading reading = new CorpusReader().read(folder);

        assertThat(reading.documents()).extracting(SourceDocument::id).containsExactly("a");
        assertThat(reading.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.file()).isEqualTo(second.toString());
            assertThat(skipped.reason()).contains(first.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, %PDF-1.7, PDF",
        "a.html, %PDF-1.7, PDF",
        "a.txt, <!DOCTYPE html><p>一, HTML",
        "a.docx, <html>一, HTML",
        "a.md, {\\rtf1, RTF",
        "a.docx, 只有文字, 文本",
    })
    void refusesContentThatIsNotWhatItsNameSays(String name, String content, String found) throws IOException {
        assertThat(refused(write(name, content.getBytes(UTF_8)), Code.WRONG_TYPE))
                .hasMessageContaining(found);
    }

    @Test
    void readsTenMegabytesInOneLine() throws IOException {
        byte[] line = "代表提出意见，政府报告。".repeat(300_000).getBytes(UTF_8);

        assertThat(only(write("a.txt", line)).lines()).hasSize(1);
    }

    private SourceDocument only(Path file) {
        List<SourceDocument> documents = new CorpusReader().read(file).documents();
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private static CorpusException refused(Path path, Code code) {
        CorpusException refused = catchThrowableOfType(CorpusException.class, () -> new CorpusReader().read(path));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.getMessage()).contains(refused.file());
        return refused;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
