package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelQuotesTest {
    private static final String HEADER = "乡镇\t2019年\t2020年";
    private static final String ROW = "白水镇\t4100\t4300";

    @Test
    void theHeaderOfATableNamesItsColumns() {
        Passage table = Passages.table(HEADER, "青山镇\t4200\t4400", ROW);

        assertThat(LabelQuotes.naming("2020年", Passages.candidate(table, ROW), List.of(table)))
                .hasValueSatisfying(naming -> {
                    assertThat(naming.quote()).isEqualTo(HEADER);
                    assertThat(naming.passage()).isEqualTo(table);
                });
    }

    @Test
    void theHeaderMayStandInAPassageAbove() {
        Passage above = Passages.table(HEADER, "青山镇\t4200\t4400");
        LineRange below = new LineRange(90, 90);
        Passage row = new Passage(
                "p2", above.ordinal() + 1, ROW, List.of(new Sentence(ROW, HEADER, below)), above.provenance());

        assertThat(LabelQuotes.naming("2020年", Passages.candidate(row, ROW), List.of(above, row)))
                .hasValueSatisfying(naming -> assertThat(naming.passage()).isEqualTo(above));
        assertThat(LabelQuotes.naming("2018年", Passages.candidate(row, ROW), List.of(above, row)))
                .isEmpty();
    }

    @Test
    void aSentenceBeforeNamesTheYear() {
        Passage text = Passages.of("2019年全县新修水渠。共投入资金300万元。");

        assertThat(LabelQuotes.naming("2019年", Passages.candidate(text, "共投入资金300万元。"), List.of(text)))
                .hasValueSatisfying(naming -> assertThat(naming.quote()).isEqualTo("2019年全县新修水渠。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019年, 2019年修水渠, true",
        "2019年, 12019户, false",
        "茶园, 果园300亩, true",
        "第十三次, 第十三次会议, true",
        "第十三次, 第二十三次会议, false",
        "3号线, 13号线, false"
    })
    void aFigureOfALabelStandsWhole(String label, String words, boolean stands) {
        assertThat(LabelFigures.standIn(label, words)).isEqualTo(stands);
    }
}
