package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
    private static final Question NUMBER = Questions.of("茶园有多少亩", "茶园");
    private static final Question DATE = Questions.of("茶厂何时投产", "茶厂");
    private static final Question STATEMENT = Questions.of("如何防治茶虫", "茶虫");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶园3.2万亩",
                "茶园32,000亩",
                "覆盖率达65.3%",
                "新修三条茶路",
                "实现茶厂全覆盖",
                "2021年新增茶园200亩",
                "6月18日来了40人",
                "1.新增茶园200亩"
            })
    void seesQuantities(String text) {
        assertThat(Expectation.hasFigure(text, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年6月18日开园", "6月开园", "18号开园", "1.管好茶园", "(2)管好茶园", "3、管好茶园", "茶园长势良好"})
    void takesDatesAndListNumbersForNoQuantities(String text) {
        assertThat(Expectation.hasFigure(text, List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "茶园200亩, 亩, true",
        "茶园3.2万余亩, 亩, true",
        "补贴茶农200元, 亩, false",
        "培训45位茶农, 人 名 位, true",
        "培训十二名茶农, 人 名 位, true",
        "培训十二次, 人 名 位, false",
        "绿道长8km, 公里 千米 km, true",
        "入社率65%, %, true",
        "入社65户, %, false"
    })
    void wantsOneOfTheNamedUnits(String text, String units, boolean expected) {
        assertThat(Expectation.hasFigure(text, Arrays.asList(units.split(" ")))).isEqualTo(expected);
    }

    @Test
    void wantsAQuantityForANumber() {
        assertThat(Expectation.metBy(NUMBER, Passages.sentence("全县茶园达到3.2万亩。"))).isTrue();
        assertThat(Expectation.metBy(NUMBER, Passages.sentence("全县茶园于2021年普查。")))
                .isFalse();
        assertThat(Expectation.metBy(NUMBER, Passages.sentence("每片茶园补贴200元。"))).isFalse();
    }

    @Test
    void asksNoUnitOfARowSinceItStandsInTheHeader() {
        Passage passage = Passages.table("乡镇\t茶园（亩）", "白水镇\t4200", "黑岩镇\t—");

        assertThat(Expectation.metBy(NUMBER, Passages.candidate(passage, "白水镇\t4200")))
                .isTrue();
        assertThat(Expectation.metBy(NUMBER, Passages.candidate(passage, "黑岩镇\t—")))
                .isFalse();
    }

    @Test
    void rejectsARowWhoseCellOfTheYearIsBlank() {
        Question question = Questions.of("2020年茶园有多少亩", "茶园");
        Passage passage = Passages.table("乡镇\t2019年\t2020年", "白水镇茶园\t4200\t4300", "黑岩镇茶园\t3100\t—");

        assertThat(Expectation.isPossible(question, Passages.candidate(passage, "白水镇茶园\t4200\t4300")))
                .isTrue();
        assertThat(Expectation.isPossible(question, Passages.candidate(passage, "黑岩镇茶园\t3100\t—")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "茶厂于2020年投产。, true",
        "茶厂3月投产。, true",
        "茶厂年底投产。, true",
        "茶厂在十四五期间投产。, true",
        "茶厂已经投产。, false",
        "茶厂有3条生产线。, false"
    })
    void wantsATimeForADate(String sentence, boolean expected) {
        assertThat(Expectation.metBy(DATE, Passages.sentence(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"报告由副县长罗春生作。, true", "免去周茂林的职务。, true", "报告讲了茶园管护。, false"})
    void wantsAPersonForAPerson(String sentence, boolean expected) {
        assertThat(Expectation.metBy(Questions.of("谁作报告"), Passages.sentence(sentence)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于2020年全县茶产业发展情况的报告", "——2021年6月18日在县人大常委会上", "云岭县第六届人大常委会委员会第七次会议上", "现报告如下："})
    void takesHeadsForNoStatement(String head) {
        assertThat(Expectation.isPossible(STATEMENT, Passages.sentence(head))).isFalse();
    }

    @Test
    void takesTheNoteOfTheSittingForADateButNeverTheTitle() {
        assertThat(Expectation.isPossible(DATE, Passages.sentence("——2021年6月18日在县人大常委会上")))
                .isTrue();
        assertThat(Expectation.isPossible(DATE, Passages.sentence("2020年全县茶产业发展情况的报告")))
                .isFalse();
    }

    @Test
    void wantsNothingParticularOfAStatement() {
        assertThat(Expectation.isPossible(STATEMENT, Passages.sentence("挂黏虫板防治茶虫。")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "(一)茶园老化, true",
        "（2）茶园老化；, true",
        "（2021年6月18日云岭县第六届人民代表大会常务委员会第七次会议通过）, false",
        "——2021年6月18日在县六届人大常委会第七次会议上, false"
    })
    void anEntryOfAListMayAnswerAndANoteOfTheSittingMayNot(String words, boolean may) {
        assertThat(Expectation.isPossible(STATEMENT, Passages.sentence(words))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"茶厂因停电停产。, true", "茶厂停产三天。, false"})
    void aReasonIsToldAsOne(String words, boolean told) {
        assertThat(Expectation.metBy(Questions.of("茶厂为什么停产"), Passages.sentence(words)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"茶厂有白水、黑岩两家。, true", "茶厂停产三天。, false"})
    void severalThingsAreListed(String words, boolean listed) {
        assertThat(Expectation.metBy(Questions.of("茶厂有哪些"), Passages.sentence(words)))
                .isEqualTo(listed);
    }
}
