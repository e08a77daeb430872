package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseChoiceTest {
    /** The reader knows that a figure is asked, and takes another one than is meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "划定保护茶园12824亩，其中永久茶园7319亩。          | 永久茶园 | 划定,永久,茶园 | 12824亩 | 其中永久茶园7319亩",
                "本县债务余额195亿元，控制在核定的债务限额223亿元。 | 债务余额 | 债务,余额      | 223亿元 | 本县债务余额195亿元",
                "茶农协会，成员达到900人，茶厂工人300人。           | 茶农协会 | 茶农,协会      | 300人   | 成员达到900人",
                "用于水渠的资金5亿元，茶厂的资金1亿元。             | 资金     | 资金           | 1亿元   | 茶厂的资金1亿元"
            })
    void isTheClauseThatHasMostOfTheQuestion(String quote, String asked, String terms, String read, String chosen) {
        Question question = Questions.of(asked + "多少", terms.split(","));

        assertThat(ClauseChoice.of(question, quote, Optional.of(read), ClauseChoiceTest::hasFigure))
                .contains(chosen);
    }

    @Test
    void aClauseWithoutFigureLeadsToTheNextOne() {
        Question question = Questions.of("有机茶园多少亩", "有机", "茶园");

        assertThat(ClauseChoice.of(
                        question, "普通地块900亩，近年新种的有机茶园，已达300亩。", Optional.empty(), ClauseChoiceTest::hasFigure))
                .contains("已达300亩");
    }

    @Test
    void theTermBeforeTheWordsThatAskCountsMost() {
        Question question = Questions.of("2020年全县茶园失火损失多少", "2020年", "全县", "茶园", "失火", "损失");

        assertThat(ClauseChoice.of(
                        question, "2020年全县茶园失火19起，伤5人，损失84万元。", Optional.of("19起"), ClauseChoiceTest::hasFigure))
                .contains("损失84万元");
    }

    @Test
    void isEmptyWhenNoClauseMay() {
        assertThat(ClauseChoice.of(Questions.of("茶园多少亩", "茶园"), "茶园很大。", Optional.empty(), clause -> false))
                .isEmpty();
    }

    private static boolean hasFigure(String clause) {
        return clause.matches(".*\\d.*");
    }
}
