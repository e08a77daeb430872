package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCellTest {
    private static final String ROW = "白水镇\t4100\t4300";
    private static final Passage TABLE = Passages.table("乡镇\t2019年\t2020年", ROW, "黑岩镇\t3100\t—", "青石镇\t\t2900");

    @ParameterizedTest
    @CsvSource({"2019年白水镇茶园多少亩, 4100", "2020年白水镇茶园多少亩, 4300"})
    void isTheOneInTheColumnOfTheYear(String question, String cell) {
        assertThat(TableCell.of(Questions.of(question), Passages.candidate(TABLE, ROW)))
                .contains(cell);
    }

    @ParameterizedTest
    @CsvSource({"白水镇茶园多少亩", "2018年白水镇茶园多少亩", "2019年和2020年白水镇茶园多少亩"})
    void needsOneYearThatHasAColumn(String question) {
        Candidate row = Passages.candidate(TABLE, ROW);

        assertThat(TableCell.of(Questions.of(question), row)).isEmpty();
        assertThat(TableCell.isBlankFor(Questions.of(question), row)).isFalse();
    }

    @Test
    void isCountedFromTheEndWhenTheFirstCellOfTheHeaderIsBlank() {
        Passage passage = Passages.table("2019年\t2020年", ROW);

        assertThat(TableCell.of(Questions.of("2019年白水镇多少亩"), Passages.candidate(passage, ROW)))
                .contains("4100");
    }

    @Test
    void isCountedFromTheEndWhenTheFirstCellOfTheRowIsBlank() {
        Passage passage = Passages.table("乡镇\t2019年\t2020年", "4100\t4300");

        assertThat(TableCell.of(Questions.of("2019年多少亩"), Passages.candidate(passage, "4100\t4300")))
                .contains("4100");
    }

    @Test
    void withoutFigureIsNoNumber() {
        Candidate row = Passages.candidate(TABLE, "黑岩镇\t3100\t—");

        assertThat(TableCell.of(Questions.of("2020年黑岩镇多少亩"), row)).isEmpty();
        assertThat(TableCell.isBlankFor(Questions.of("2020年黑岩镇多少亩"), row)).isTrue();
        assertThat(TableCell.isBlankFor(Questions.of("2019年黑岩镇多少亩"), row)).isFalse();
    }

    @Test
    void withoutFigureMayAnswerAnotherQuestion() {
        Passage passage = Passages.table("乡镇\t2020年", "黑岩镇\t停产");

        assertThat(TableCell.of(Questions.of("2020年黑岩镇怎么样"), Passages.candidate(passage, "黑岩镇\t停产")))
                .contains("停产");
    }

    @Test
    void isNotTakenWhenItIsEmpty() {
        assertThat(TableCell.of(Questions.of("2019年青石镇怎么样"), Passages.candidate(TABLE, "青石镇\t\t2900")))
                .isEmpty();
    }

    @Test
    void isTakenFromTheColumnWithMoreWordsOfTheQuestion() {
        Passage passage = Passages.table("乡镇\t2020年产量\t2020年产值", "白水镇\t80吨\t960万元");
        Question question = Questions.of("2020年白水镇产值多少", "白水镇", "产值");

        assertThat(TableCell.of(question, Passages.candidate(passage, "白水镇\t80吨\t960万元")))
                .contains("960万元");
    }

    @ParameterizedTest
    @CsvSource({"白水镇的产值多少, 960", "白水镇产值占多少, 31.5", "白水镇产量是多少, 80"})
    void isTheOneInTheColumnThatTheQuestionNames(String question, String cell) {
        String row = "白水镇\t80\t960\t31.5";
        Passage passage = Passages.table("乡镇\t产量（吨）\t产值（万元）\t比重（%）", row);

        assertThat(TableCell.of(Questions.of(question), Passages.candidate(passage, row)))
                .contains(cell);
    }

    @Test
    void isNotTakenFromOneOfSeveralColumnsOfTheYear() {
        Passage passage = Passages.table("乡镇\t2020年计划\t2020年产值", "白水镇\t900\t960");
        Candidate row = Passages.candidate(passage, "白水镇\t900\t960");

        assertThat(TableCell.of(Questions.of("2020年白水镇茶园多少亩"), row)).isEmpty();
        assertThat(TableCell.of(Questions.of("2020年白水镇产值多少"), row)).contains("960");
        assertThat(TableCell.areSeveral(row)).isTrue();
    }

    @Test
    void needsAHeader() {
        Passage passage = Passages.captioned("茶园面积", ROW, "黑岩镇\t3100\t3000");

        assertThat(TableCell.of(Questions.of("2020年白水镇茶园多少亩"), Passages.candidate(passage, ROW)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"茶园面积, 4100亩", "农户, 90户", "情况, 4100亩/90户"})
    void isThePartOfTheNamedIndicator(String asked, String part) {
        Passage passage = Passages.table("指标\t2020年", "茶园面积/农户\t4100亩/90户");
        Question question = Questions.of("2020年" + asked + "怎么样", asked);

        assertThat(TableCell.of(question, Passages.candidate(passage, "茶园面积/农户\t4100亩/90户")))
                .contains(part);
    }

    @Test
    void headersAreToldFromRows() {
        assertThat(TableCell.isHeader(Passages.candidate(TABLE, "乡镇\t2019年\t2020年")))
                .isTrue();
        assertThat(TableCell.isHeader(Passages.candidate(TABLE, ROW))).isFalse();
    }
}
