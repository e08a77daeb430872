package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAlternativesTest {
    @Test
    void areTheTwoMeasuresThatAreCompared() {
        assertThat(NamedAlternatives.of("2022年末地方政府债务余额比债务限额少多少")).hasSize(2);
    }

    @Test
    void areNoneWhenANameCannotStandBeforeAFigure() {
        assertThat(NamedAlternatives.of("2022年末地方政府债务余额(一般债务和专项债务)比债务限额少多少")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "白水镇和黑岩镇茶园覆盖率相差多少, 白水镇, 白水镇茶园覆盖率是多少, 黑岩镇, 黑岩镇茶园覆盖率是多少",
        "白水街道与黑岩镇每千人口的茶园差多少, 白水街道, 白水街道每千人口茶园是多少, 黑岩镇, 黑岩镇每千人口茶园是多少",
        "东坡的采摘率与西坡的采摘率差多少, 东坡, 东坡采摘率是多少, 西坡, 西坡采摘率是多少",
        "白水村茶园比全县平均水平少多少亩, 白水村, 白水村茶园有多少亩, 全县, 全县平均水平茶园有多少亩",
        "白水村人均分红比全县平均高多少, 白水村, 白水村人均分红是多少, 全县, 全县人均分红是多少"
    })
    void haveTheirOwnQuestions(String text, String one, String asksOne, String other, String asksOther) {
        assertThat(NamedAlternatives.of(text))
                .containsExactly(
                        new ComparisonQuestion.Alternative(one, asksOne),
                        new ComparisonQuestion.Alternative(other, asksOther));
    }
}
