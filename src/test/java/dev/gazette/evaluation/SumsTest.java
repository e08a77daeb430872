package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "减少：2022年 16.92 − 2023年 15.86 = 1.06 | 1.06 | true",
                "相差：甲 1,200人 − 乙 800人 = 400人 | 400 | true",
                "合计：甲 5人 + 乙 3人 + 丙 2人 = 10人 | 10 | true",
                "增长：(2023年 110 − 2022年 100) ÷ 2022年 100 ≈ 10% | 10% | true",
                "减少：2022年 16.92 − 2023年 15.86 = 1.16 | 1.16 | false",
                "共有 5 座 = 5 座 | 5 | false",
                "相差：甲 5人 − 乙 3人 = 2人 | 3 | false"
            })
    void aResultIsTracedWhenItsLineGivesIt(String line, String figure, boolean traced) {
        assertThat(Sums.give(line, figure)).isEqualTo(traced);
    }
}
