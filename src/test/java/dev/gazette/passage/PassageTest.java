package dev.gazette.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
    private static final Passage PASSAGE = new Passage(
            "item-p1",
            1,
            "主要任务：\n1.管好茶园。\n2.修好水渠。",
            List.of(sentence("主要任务：", 10, 10), sentence("1.管好茶园。", 12, 13), sentence("2.修好水渠。", 14, 14)),
            provenance());

    @ParameterizedTest
    @CsvSource({
        "主要任务：, 10, 10",
        "管好茶园, 12, 13",
        "2.修好水渠。, 14, 14",
        "'1.管好茶园。\n2.修好水渠。', 12, 14",
        "'任务：\n1.管好', 10, 13",
        "'主要任务：\n1.管好茶园。\n2.修好水渠。', 10, 14"
    })
    void aPartStandsOnTheLinesOfAllSentencesItTouches(String quoted, int first, int last) {
        String part = quoted.replace("\\n", "\n");
        int begin = PASSAGE.text().indexOf(part);

        assertThat(PASSAGE.linesOf(begin, begin + part.length())).isEqualTo(new LineRange(first, last));
    }

    @Test
    void whereNoSentenceIsTouchedTheLinesAreThoseOfThePassage() {
        assertThat(PASSAGE.linesOf(0, 0)).isEqualTo(new LineRange(10, 14));
    }

    private static Sentence sentence(String text, int first, int last) {
        return new Sentence(text, "", new LineRange(first, last));
    }

    private static Provenance provenance() {
        return new Provenance(
                "doc",
                Optional.empty(),
                "云岭县人大常委会会议",
                "会议",
                Optional.empty(),
                new Provenance.ItemReference("item", "关于茶产业的报告", ItemKind.REPORT, Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                new LineRange(10, 14));
    }
}
