package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
    private static final List<String> YEARS = List.of("2019年", "2020年");

    @ParameterizedTest
    @CsvSource({"2019年, 4000亩", "2020年, 4200亩"})
    void takesTheFigureOfTheLabel(String label, String figure) {
        Candidate candidate = Passages.sentence("茶园面积2019年为4000亩，茶园面积2020年为4200亩。");

        assertThat(read(label + "茶园面积有多少亩", candidate, label, YEARS)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a figure of another year, of a change, of another measure, in another unit, or one of several
                "茶园面积2019年为4000亩。",
                "2020年茶园面积增加了200亩。",
                "2020年新增茶园面积200亩。",
                "2020年茶园面积带动农户90户。",
                "2020年茶园面积4200亩4300亩。"
            })
    void takesNoneThatMayBeAnother(String sentence) {
        Candidate candidate = Passages.sentence(sentence);

        assertThat(read("2020年茶园面积有多少亩", candidate, "2020年", YEARS)).isEmpty();
    }

    @Test
    void takesTheFigureOutsideBrackets() {
        Candidate candidate = Passages.sentence("2020年茶园面积4200亩(其中白水镇3000亩)，农户满意。");

        assertThat(read("2020年茶园面积有多少亩", candidate, "2020年", YEARS)).contains("4200亩");
    }

    @ParameterizedTest
    @CsvSource({"2019年, 4100", "2020年, 4300"})
    void takesTheCellInTheColumnOfTheYear(String label, String figure) {
        Passage table = Passages.table("乡镇\t2019年\t2020年", "白水镇\t4100(3%)\t4300(5%)");
        Candidate row = Passages.candidate(table, "白水镇\t4100(3%)\t4300(5%)");

        assertThat(read(label + "白水镇茶园面积是多少", row, label, YEARS)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource({"本县, 7.5", "全市, 9.7"})
    void takesThePartOfACellThatNamesTheThing(String label, String figure) {
        Passage table = Passages.table("指标\t2020年", "增长\t7.5 (816.34) 全市 9.7");
        Candidate row = Passages.candidate(table, "增长\t7.5 (816.34) 全市 9.7");

        assertThat(read("2020年" + label + "增长是多少", row, label, List.of("本县", "全市")))
                .contains(figure);
    }

    @Test
    void takesARankWhenOneIsAsked() {
        Passage table = Passages.table("指标\t2019年\t2020年", "茶叶评估\t全市第三\t全市第七");
        Candidate row = Passages.candidate(table, "茶叶评估\t全市第三\t全市第七");

        assertThat(read("茶叶评估的全市名次,2020年", row, "2020年", YEARS)).contains("全市第七");
    }

    @Test
    void takesNoCellWhenSeveralColumnsFit() {
        Passage table = Passages.table("乡镇\t2020年计划\t2020年完成", "白水镇\t4100\t4300");

        assertThat(read("2020年白水镇茶园是多少", Passages.candidate(table, "白水镇\t4100\t4300"), "2020年", YEARS))
                .isEmpty();
    }

    private static Optional<String> read(String question, Candidate candidate, String label, List<String> labels) {
        ScoredCandidate scored = ScoredCandidate.recorded(candidate, 1);
        return ValueReader.read(Questions.of(question, "茶园", "面积"), scored, label, labels)
                .map(value -> value.figure().printed());
    }

    @Test
    void isThePrintOfOneThingOnly() {
        ScoredCandidate unnamed = ScoredCandidate.recorded(Passages.sentence("近期茶园面积4200亩，农户满意。"), 1);
        ComparedValue one = value("2019年", unnamed);
        ComparedValue other = value("2020年", unnamed);

        assertThat(one.isPrintOf(other)).isTrue();
        assertThat(one.named()).isFalse();
    }

    @Test
    void isNoPrintOfAnotherCellThatSaysTheSame() {
        Passage table = Passages.table("乡镇\t2019年\t2020年", "白水镇\t4100\t4100");
        ScoredCandidate row = ScoredCandidate.recorded(Passages.candidate(table, "白水镇\t4100\t4100"), 1);

        assertThat(value("2019年", row).isPrintOf(value("2020年", row))).isFalse();
        assertThat(value("2019年", row).named()).isTrue();
    }

    private static ComparedValue value(String label, ScoredCandidate scored) {
        return ValueReader.read(Questions.of("茶园面积是多少", "茶园", "面积"), scored, label, YEARS)
                .orElseThrow();
    }
}
