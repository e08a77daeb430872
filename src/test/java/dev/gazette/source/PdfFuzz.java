package dev.gazette.source;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whole PDF files of which bytes and objects are damaged. */
class PdfFuzz {
    private static final FuzzedFile FILE = new FuzzedFile("pdf");
    private static final List<byte[]> WHOLE = List.of(table(), pages(), odd());
    private static final List<String> WORDS = List.of(
            "1 0 R",
            "2 0 R",
            "3 0 R",
            "4 0 R",
            "5 0 R",
            "/Type",
            "/Pages",
            "/Page",
            "/Kids",
            "/Count",
            "/Parent",
            "/Rotate",
            "/MediaBox [0 0 99999999 99999999]",
            "/CropBox [0 0 0 0]",
            "/Contents",
            "/Resources",
            "/XObject",
            "/Form",
            "/Font",
            "/Length",
            "/Filter",
            "/FlateDecode",
            "/LZWDecode",
            "/ASCIIHexDecode",
            "/PageLabels",
            "/Nums",
            "/St",
            "<<",
            ">>",
            "[",
            "]",
            "-1",
            "0",
            "2147483648",
            "1e38",
            "90",
            "(a)",
            "<feff>",
            "stream\n",
            "endstream",
            "endobj",
            "xref",
            "trailer",
            "startxref",
            "BT",
            "ET",
            "Tj",
            "TJ",
            "Tm",
            "Td",
            "Tf",
            "cm",
            "Do",
            "q",
            "Q",
            "re",
            "l",
            "m",
            "S",
            "f",
            "BDC",
            "EMC",
            "/ToUnicode",
            "/Encoding",
            "/Widths",
            "/FontMatrix",
            "/W",
            "null",
            "true",
            "%",
            "NaN");

    @FuzzTest
    void readsDamagedFiles(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        if (data.consumeInt(0, 9) == 0) {
            FILE.check(data.consumeRemainingAsBytes());
            return;
        }
        FILE.check(FuzzedFile.edited(data.pickValue(WHOLE), WORDS, data));
    }

    private static byte[] table() {
        BuiltPdf pdf = new BuiltPdf().page();
        for (float y : new float[] {700, 680, 660}) {
            pdf.line(60, y, 260, y);
        }
        for (float x : new float[] {60, 160, 260}) {
            pdf.line(x, 700, x, 660);
        }
        return pdf.text(65, 685, "Area")
                .text(165, 685, "Figure")
                .text(65, 665, "Water")
                .text(165, 665, "12")
                .plainBytes();
    }

    private static byte[] pages() {
        BuiltPdf pdf = new BuiltPdf();
        for (int page = 1; page <= 4; page++) {
            pdf.page().text(60, 780, "Bulletin").text(60, 500, "Words").text(300, 40, "- " + page + " -");
        }
        return pdf.plainBytes();
    }

    private static byte[] odd() {
        BuiltPdf pdf = new BuiltPdf().page().scan().invisible().text(60, 700, "Recognised");
        return pdf.page()
                .turnPage(90)
                .text(60, 700, "Words")
                .text(120, 704, "12")
                .crop(0, 0, 400, 800)
                .plainBytes();
    }
}
