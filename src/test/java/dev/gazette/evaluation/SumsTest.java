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
                "相差：甲 1.2亿元 − 乙 3000万元 = 0.9亿元 | 0.9 | true",
                "相差：甲 十二家 − 乙 五家 = 7家 | 7 | true",
                "名次上升：2022年 全市第七 − 2023年 全市第四 = 3位 | 3 | true",
                "合计：2021年 5人 + 2022年 3人 + 2023年 2人 = 10人 | 10 | true",
                "相差：3号线 1,200米 − 4号线 800米 = 400米 | 400 | true",
                "增长：(2023年 2万人 − 2022年 15000人) ÷ 2022年 15000人 ≈ 33.33% | 33.33% | true",
                "增加：2023年 34.5% − 2022年 百分之三十 = 4.5个百分点 | 4.5 | true",
                "相差：甲 1.2亿元 − 乙 3000万元 = 0.8亿元 | 0.8 | false",
                "相差：甲 5人 − 乙 许多 = 5人 | 5 | false",
                "相差：甲 25人 − 乙 10人 = 15人 | 1 | false",
                "倍数：甲 6000元 ÷ 乙 3000元 ≈ 2倍 | 2 | true",
                "倍数：甲 1.2万元 ÷ 乙 7000元 ≈ 1.71倍 | 1.71 | true",
                "倍数：甲 6000元 ÷ 乙 3000元 ≈ 3倍 | 3 | false",
                "倍数：甲 6000元 ÷ 乙 3000元 ≈ 3000倍 | 3000 | false",
                "共有 5 座 = 5 座 | 5 | false",
                "相差：甲 5人 − 乙 3人 = 2人 | 3 | false"
            })
    void aResultIsTracedWhenItsLineGivesIt(String line, String figure, boolean traced) {
        assertThat(Sums.give(line, figure)).isEqualTo(traced);
    }
}
