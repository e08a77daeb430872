package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.source.CorpusException.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class WordTextTest {
    private static final Path FILE = Path.of("a.docx");

    @Test
    void spreadsMergedCellsAndPlacesTitlesAboveTheTable() {
        ExtractedText text = body("""
                <w:tbl>
                <w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:r><w:t>表名</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>类</w:t></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>年</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>
                <w:tc><w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl>
                """);

        assertThat(text.lines()).containsExactly("表名", "", "类\t年\t年", "类\t甲 乙\t");
        assertThat(text.layout().tables().getFirst().lines()).isEqualTo(new LineRange(3, 4));
    }

    @Test
    void leavesDeletedAndHiddenWordsOutAndKeepsInsertedOnes() {
        assertThat(body("<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>"
                                + "<w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                                + "<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink>"
                                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>")
                        .lines())
                .containsExactly("新链²");
    }

    @Test
    void readsTextBoxesOnceAndContentControls() {
        assertThat(body("""
                        <w:sdt><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>
                        <w:p><w:r><w:t>正文</w:t><mc:AlternateContent xmlns:mc="urn:mc">
                        <mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing>
                        </mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>
                        </w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                        """).lines()).containsExactly("控件", "", "正文", "", "框");
    }

    @Test
    void keepsCentredLinesTogetherAndMarksRunInHeadings() {
        String centred = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";

        assertThat(body(centred.formatted("（某日某届") + centred.formatted("某次通过）")
                                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一是抓落实。</w:t></w:r>"
                                + "<w:r><w:t>已完成</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>9</w:t></w:r></w:p>")
                        .lines())
                .containsExactly("（某日某届", "某次通过）", "", "**一是抓落实。**已完成9");
    }

    @Test
    void readsTheWholeMadeUpGazette() {
        ExtractedText text = WordText.read(GazetteWord.print(MarkedGazette.read()), FILE);

        assertThat(text.lines())
                .contains("1. 听取和审议市人民政府关于全市水环境综合治理情况的报告；", "³ 即党政负责人担任的河道管理负责人。")
                .anyMatch(line -> line.startsWith("2020年以来") && line.contains("省控断面¹水质") && line.endsWith("百分点。"))
                .noneMatch(line -> line.contains("澜川市人大常委会公报"));
        assertThat(text.layout().headings()).hasSizeGreaterThan(30);
        assertThat(text.layout().tables())
                .anyMatch(table -> table.headerRows() == 1
                        && text.lines().get(table.lines().first() + 1).startsWith("经济发展\t2\t★规模以上"));
        assertThat(text.layout().problems()).isEmpty();
    }

    @Test
    void saysThatAFileIsProtectedOrOld() throws IOException, GeneralSecurityException, OpenXML4JException {
        POIFSFileSystem container = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("x");
        try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(GazetteWord.print(MarkedGazette.read())));
                var out = encryptor.getDataStream(container)) {
            word.save(out);
        }
        refused(bytes(container), Code.ENCRYPTED, "密码");

        POIFSFileSystem old = new POIFSFileSystem();
        old.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
        refused(bytes(old), Code.WRONG_TYPE, ".doc");
    }

    @Test
    void refusesBombs() {
        refused(zip("word/document.xml", "0".repeat(9_000_000)), Code.TOO_LARGE, "压缩炸弹");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + document("<w:p>&b;</w:p>");
        refused(word(laughs), Code.BROKEN, "DOCTYPE");
        refused(word(document("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000))), Code.BROKEN, "maxElementDepth");
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc>";
        refused(word(document("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>")), Code.TOO_LARGE, "列");
    }

    @Test
    void refusesOtherPackages() {
        refused(zip("a.txt", "x"), Code.BROKEN, "content type");
        refused("PK\u0003\u0004".getBytes(UTF_8), Code.BROKEN, "损坏");
    }

    private static void refused(byte[] bytes, Code code, String finding) {
        assertThatThrownBy(() -> BoundedRead.call(FILE, Duration.ofSeconds(20), () -> WordText.read(bytes, FILE)))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(finding);
    }

    private static ExtractedText body(String body) {
        return WordText.read(word(document(body)), FILE);
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static byte[] word(String document) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + office
                        + "\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                document);
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        container.close();
        return out.toByteArray();
    }
}
