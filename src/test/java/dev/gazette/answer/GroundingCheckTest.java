package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingCheckTest {
    private final Passage passage = Passages.of("全县有茶园4200亩，其中**有机**茶园300亩。");

    @ParameterizedTest
    @CsvSource({
        "其中有机茶园300亩。 [1], true",
        "有机茶园300亩 [1], true",
        "有机茶园400亩 [1], false",
        "其中有机茶园300亩。, false",
        "其中有机茶园300亩。 [2], false",
        "其余见 [1], true",
        "其余见 [1] [2], false",
        "其余见 [0], false",
        "其余见后页 [1], false"
    })
    void everyLineStandsInTheQuoteOfItsMark(String text, boolean holds) {
        String quote = passage.text().substring(passage.text().indexOf("其中"));
        Citation citation = new Citation(1, quote, passage, new LineRange(1, 1));

        assertThat(GroundingCheck.holds(new Answer.Grounded(text, List.of(citation), List.of(), List.of(), 1)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "茶园更多：茶园 4200亩 [1] > 果园 300亩 [2]|true",
                "相差：茶园 4200亩 [1] − 果园 300亩 [2] = 3900亩|true",
                "合计：茶园 4200亩 [1] + 果园 300亩 [2] = 4500亩|true",
                // a result, a verdict, a figure, a mark, a name or a unit that was tampered with
                "相差：茶园 4200亩 [1] − 果园 300亩 [2] = 3800亩|false",
                "果园更多：茶园 4200亩 [1] > 果园 300亩 [2]|false",
                "相差：茶园 4300亩 [1] − 果园 300亩 [2] = 4000亩|false",
                "相差：茶园 4200亩 [1] − 果园 30亩 [2] = 4170亩|false",
                "相差：茶园 200亩 [1] − 果园 300亩 [2] = 100亩|false",
                "相差：茶园 4200亩 [2] − 果园 300亩 [1] = 3900亩|false",
                "相差：茶园 4200亩 [1] − 果园 300亩 [3] = 3900亩|false",
                "相差：稻田 4200亩 [1] − 果园 300亩 [2] = 3900亩|false",
                "相差：茶园 4200户 [1] − 果园 300户 [2] = 3900户|false",
                "相差：茶园 4200 [1] − 果园 300 [2] = 3900|false",
                "增加：茶园 4200亩 [1] − 果园 300亩 [2] = 3900亩|false"
            })
    void aReckonedLineFollowsFromFiguresInTheQuotesOfTheirMarks(String text, boolean holds) {
        Passage other = Passages.of("另有果园300亩。");
        List<Citation> citations = List.of(
                new Citation(1, "全县有茶园4200亩", passage, new LineRange(1, 1)),
                new Citation(2, "另有果园300亩", other, new LineRange(2, 2)));

        assertThat(GroundingCheck.holds(new Answer.Grounded(text, citations, List.of(), List.of(), 1)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增加：2020年 4300 [1] − 2019年 4100 [1] = 200|true",
                "减少：2019年 4300 [1] − 2020年 4100 [1] = 200|true",
                "增加：2020年 4300 [1] − 2018年 4100 [1] = 200|false",
                "增加：2020年 43004100 [1] − 2019年 4100 [1] = 43000000|false"
            })
    void cellsAreReadOneByOne(String text, boolean holds) {
        String row = "白水镇\t4100\t4300";
        String header = "乡镇\t2019年\t2020年";
        Passage table = Passages.table(header, row);
        List<Citation> citations = List.of(
                new Citation(1, row, table, new LineRange(1, 1)), new Citation(2, header, table, new LineRange(1, 1)));

        assertThat(GroundingCheck.holds(new Answer.Grounded(text, citations, List.of(), List.of(), 1)))
                .isEqualTo(holds);
    }

    @Test
    void theFiguresOfALabelAreCited() {
        String row = "白水镇\t4100\t4300";
        Passage table = Passages.table("乡镇\t2019年\t2020年", row);
        List<Citation> citations = List.of(new Citation(1, row, table, new LineRange(1, 1)));
        String text = "增加：2020年 4300 [1] − 2019年 4100 [1] = 200";

        assertThat(GroundingCheck.holds(new Answer.Grounded(text, citations, List.of(), List.of(), 1)))
                .isFalse();
    }
}
