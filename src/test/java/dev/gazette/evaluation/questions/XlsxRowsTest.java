package dev.gazette.evaluation.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxRowsTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("id", "question", "type", "audience", "facts", "document", "lines", "quote"),
            List.of("x1", "几条？", "number", "staff", "12条|十二条", "doc", "1-2", "治理河道12条"),
            List.of(),
            List.of("x2", "今年呢？", "unanswerable"));

    @Test
    void rowsKeepTheirPositions() throws IOException {
        byte[] bytes = workbook(List.of(ROWS));
        QuestionSet set = QuestionSet.read("own.xlsx", bytes);

        assertThat(XlsxRows.read("own.xlsx", bytes)).isEqualTo(ROWS);
        assertThat(set.questions()).extracting(Question::id).containsExactly("x1", "x2");
        assertThat(set.entries().getLast().line()).isEqualTo(new QuestionLine("own.xlsx", 4));
    }

    @Test
    void onlyOneSheetMayBeFilled() throws IOException {
        List<List<String>> empty = List.of(List.of(" ", ""));

        assertThat(XlsxRows.read("own.xlsx", workbook(List.of(empty, ROWS)))).isEqualTo(ROWS);
        assertThat(XlsxRows.read("own.xlsx", workbook(List.of(empty)))).isEmpty();
        assertThatThrownBy(() -> XlsxRows.read("own.xlsx", workbook(List.of(ROWS, List.of(List.of("另一张"))))))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("只有一张工作表有内容，但这里是 有内容的工作表：表0、表1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<v>0</v>;<v>999</v>;完好的 xlsx",
                "<v>0</v>;<v>none</v>;单元格所引用的文字在工作簿里，但这里是 A1",
                "r=\"B1\";r=\"A1\";单元格按顺序排列",
                "<row r=\"2\";<row r=\"1\";行按顺序排列",
                "<row r=\"2\";<row r=\"20000\";最多 10000 行",
                "r=\"B1\";r=\"CZ1\";最多 50 列",
                "</sheetData>;;完好的 xlsx"
            })
    void brokenSheetsAreRefused(String part, String broken, String finding) throws IOException {
        byte[] bytes = edited(workbook(List.of(ROWS)), part, broken == null ? "" : broken);

        assertThatThrownBy(() -> XlsxRows.read("own.xlsx", bytes))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("own.xlsx")
                .hasMessageContaining(finding);
    }

    @Test
    void otherContentIsRefused() {
        assertThatThrownBy(() -> XlsxRows.read("own.xlsx", "no zip".getBytes(UTF_8)))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("own.xlsx 第 1 行：文件是完好的 xlsx 表格");
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
        assertThatThrownBy(() -> XlsxRows.read("own.xlsx", bomb()))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("疑似压缩炸弹");
    }

    /** The marker of an archive in one part, which the JDK does not know and other readers pass over. */
    @Test
    void aBombIsNotHiddenByWhatStandsBefore() throws IOException {
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        hidden.write("PK00".getBytes(UTF_8));
        hidden.write(bomb());

        assertThatThrownBy(() -> XlsxRows.read("own.xlsx", hidden.toByteArray()))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageContaining("50 4B 03 04");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    /** The workbook with other text in its first sheet. */
    private static byte[] edited(byte[] workbook, String part, String other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(from.readAllBytes(), UTF_8);
                boolean isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                to.write((isSheet ? text.replaceFirst(Pattern.quote(part), other) : text).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(List<List<List<String>>> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < sheets.size(); i++) {
                fill(workbook.createSheet("表" + i), sheets.get(i));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                Row row = sheet.createRow(i);
                rows.get(i)
                        .forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum()))
                                .setCellValue(cell));
            }
        }
    }
}
