package dev.gazette.evaluation.questions;

import dev.gazette.source.CorpusException;
import dev.gazette.source.ZipLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the only filled sheet of an xlsx file, read as a stream, so that a hostile file cannot fill the memory. */
final class XlsxRows {
    private static final long MAX_UNPACKED = 32L * 1024 * 1024;

    private XlsxRows() {}

    /** Rows by their position in the sheet: an empty row is an empty list. */
    static List<List<String>> read(String file, byte[] bytes) {
        try {
            ZipLimits.check(bytes, Path.of("questions.xlsx"), MAX_UNPACKED);
        } catch (CorpusException e) {
            throw broken(file, e.finding(), e);
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return onlyFilled(file, sheets(file, workbook));
        } catch (QuestionSetException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // whatever the library throws here, it is about these bytes
            throw broken(file, "读不出内容的文件（" + e.getMessage() + "）", e);
        }
    }

    /** Filled sheets in the order of the workbook. */
    private static Map<String, List<List<String>>> sheets(String file, OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
        Map<String, List<List<String>>> filled = new LinkedHashMap<>();
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                SheetRows rows = new SheetRows(file);
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, false));
                parser.parse(new InputSource(sheet));
                if (rows.isFilled()) {
                    filled.put(sheets.getSheetName(), rows.found());
                }
            }
        }
        return filled;
    }

    private static List<List<String>> onlyFilled(String file, Map<String, List<List<String>>> sheets) {
        if (sheets.size() > 1) {
            throw new QuestionSetException(file, 1, "只有一张工作表有内容", "有内容的工作表：" + String.join("、", sheets.keySet()));
        }
        return sheets.values().stream().findFirst().orElse(List.of());
    }

    private static QuestionSetException broken(String file, String finding, Exception cause) {
        QuestionSetException broken = new QuestionSetException(file, 1, "文件是完好的 xlsx 表格", finding);
        broken.initCause(cause);
        return broken;
    }
}
