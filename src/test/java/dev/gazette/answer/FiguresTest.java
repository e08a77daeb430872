package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "产值960万元, 960万元, 9600000, 元",
        "产值1.2亿元, 1.2亿元, 120000000, 元",
        "'收入79,344元', '79,344元', 79344, 元",
        "占三成, 三成, 30, %",
        "占百分之五, 百分之五, 5, %",
        "占35.4%, 35.4%, 35.4, %",
        "提高4.2个百分点, 4.2个百分点, 4.2, %",
        "共有十二家, 十二家, 12, 家",
        "代表35名, 35名, 35, 人",
        "薪酬101505元/年/人, 101505元/年/人, 101505, 元/年/人",
        "为-0.5%, -0.5%, -0.5, %",
        "12116, 12116, 12116, ''"
    })
    void haveTheirValueInTheBaseUnit(String text, String printed, BigDecimal value, String unit) {
        assertThat(Figures.in(text)).hasSize(1).first().satisfies(placed -> {
            assertThat(placed.figure().printed()).isEqualTo(printed);
            assertThat(placed.figure().value()).isEqualByComparingTo(value);
            assertThat(placed.figure().unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年",
                "9月27日",
                "3号",
                "16:30至17:30",
                "第十三次会议",
                "50余家",
                "近400家",
                "2019-2021年",
                "第3条",
                "一般情况",
                "pm2.5",
                "成立协会"
            })
    void areNoDatesTimesNumbersOfThingsOrRoundedOnes(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"全市第七, 全市第七, 7", "位列全市各区第3名, 各区第3名, 3", "排名第十二位, 第十二位, 12"})
    void mayBeRanks(String text, String printed, BigDecimal value) {
        assertThat(Figures.ranksIn(text))
                .extracting(placed -> placed.figure().printed())
                .containsExactly(printed);
        assertThat(Figures.ranksIn(text).getFirst().figure().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第十三次会议", "第三条", "第二季度", "第十届人民代表大会"})
    void areNoRanksOfSittings(String text) {
        assertThat(Figures.ranksIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"71456元, true", "1456元, false", "71456, false", "456元, false", "77530元, true"})
    void standInAQuoteOnlyAsAWhole(String figure, boolean stands) {
        assertThat(Figures.standsIn("收入\t71456元\t77530元", Figures.whole(figure).orElseThrow()))
                .isEqualTo(stands);
    }

    @Test
    void areReadCellByCell() {
        assertThat(Figures.standsIn("12346\t12125", Figures.whole("1234612125").orElseThrow()))
                .isFalse();
        assertThat(List.of("12346", "12125"))
                .allMatch(cell ->
                        Figures.standsIn("12346\t12125", Figures.whole(cell).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"1.5亿元, 20000000, 0.2亿元", "35.4%, 2.1, 2.1个百分点", "全市第七, 4, 4位", "十二家, 3, 3家", "12116, 9, 9"})
    void printTheirDifferencesInTheirOwnUnit(String figure, BigDecimal difference, String printed) {
        assertThat(Figures.whole(figure).orElseThrow().difference(difference)).isEqualTo(printed);
    }
}
