package dev.gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MadeUpGazetteTest {
    private final MarkedGazette gazette = MarkedGazette.read();

    @Test
    void textHasTheTroublesOfAPrintedGazette() {
        assertThat(GazetteText.print(gazette))
                .contains("断面¹水质优良比例由2019年的70.6%提高到2020\n\n¹ 指由国家和省布设")
                .contains("地表水水质断面。\n\n年的88.2%")
                .contains("\t2\t★规模以上工业增加值增长率/●工业投资增长率\t%")
                .contains("1. 听取和审议市人民政府关于全市水环境")
                .doesNotContain("⟦", "^", "@", "\\");
    }

    @Test
    void wordHasRealTablesNotesAndLists() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(GazetteWord.print(gazette)))) {
            assertThat(word.getFootnotes()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(word.getTables()).hasSizeGreaterThan(8);
            assertThat(word.getParagraphs()).anyMatch(paragraph -> paragraph.getNumID() != null);
        }
    }

    @Test
    void sheetsCarryTheirPrintedNumbers() {
        assertThat(Jsoup.parse(GazetteWeb.forPrinting(gazette)).select(".folio").eachText())
                .hasSize(20)
                .startsWith("— 1 —", "— 2 —")
                .endsWith("— 20 —");
    }
}
