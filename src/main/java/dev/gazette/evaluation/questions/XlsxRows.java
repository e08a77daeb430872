package dev.gazette.evaluation.questions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the first sheet of an xlsx file, read as a stream, so that a hostile file cannot fill the memory. */
final class XlsxRows {
    private static final long MAX_UNPACKED = 32L * 1024 * 1024;

    private XlsxRows() {}

    /** Rows by their position in the sheet: an empty row is an empty list. */
    static List<List<String>> read(String file, byte[] bytes) {
        try {
            if (isTooLarge(bytes)) {
                throw new QuestionSetException(file, 1, "解压后最多 " + MAX_UNPACKED + " 字节", "更大的文件");
            }
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                return rows(workbook);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException e) {
            if (e instanceof QuestionSetException known) {
                throw known;
            }
            QuestionSetException broken =
                    new QuestionSetException(file, 1, "文件是完好的 xlsx 表格", String.valueOf(e.getMessage()));
            broken.addSuppressed(e);
            throw broken;
        }
    }

    private static boolean isTooLarge(byte[] bytes) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0 && size <= MAX_UNPACKED; read = zip.read(buffer)) {
                    size += read;
                }
                if (size > MAX_UNPACKED) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<String>> rows(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        Rows rows = new Rows();
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            return List.of();
        }
        try (InputStream sheet = sheets.next()) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), rows, false));
            parser.parse(new InputSource(sheet));
        }
        return rows.found;
    }

    /** Collects the cells; a sheet leaves out rows and cells that are empty. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private static final int MAX_ROWS = 10_000;
        private static final int MAX_COLUMNS = 50;

        private final List<List<String>> found = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            require(number < MAX_ROWS, "表格最多 " + MAX_ROWS + " 行，但这里更多");
            while (found.size() < number) {
                found.add(List.of());
            }
            row = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            require(column < MAX_COLUMNS, "表格最多 " + MAX_COLUMNS + " 列，但这里更多");
            while (row.size() < column) {
                row.add("");
            }
            row.add(text == null ? "" : text);
        }

        @Override
        public void endRow(int number) {
            found.add(List.copyOf(row));
        }

        private static void require(boolean holds, String finding) {
            if (!holds) {
                throw new IllegalArgumentException(finding);
            }
        }
    }
}
