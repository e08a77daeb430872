package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Provenance.ItemReference;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportedPassageTest {
    private static final LineRange LINES = new LineRange(7, 9);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            新建绿道8公里, 新建绿道8公里
            =1+1, '=1+1
            ` @SUM(A1)`, `' @SUM(A1)`
            －3%左右, '－3%左右
            1-2月, 1-2月
            """)
    void noTextIsAFormula(String printed, String exported) {
        ExportedPassage row = ExportedPassage.of(1, passage(printed), "http://site");

        assertThat(row.text()).isEqualTo(exported);
        assertThat(row.title()).isEqualTo("'=关于绿化的报告");
        assertThat(row.lines()).isEqualTo("7–9");
        assertThat(row.url()).isEqualTo("http://site/items/item#L7");
    }

    private static Passage passage(String text) {
        ItemReference item =
                new ItemReference("item", "=关于绿化的报告", ItemKind.REPORT, Optional.of("王小明"), Optional.empty());
        Provenance provenance = new Provenance(
                "doc",
                Optional.of(3),
                "某县人大常委会第三次会议",
                "第3次",
                Optional.of(LocalDate.of(2024, 3, 1)),
                item,
                List.of(),
                Optional.empty(),
                LINES);
        return new Passage("p", 0, text, List.of(new Sentence(text, "", LINES)), provenance);
    }
}
