package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "白水镇更多：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2]",
                "黑岩镇更少：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2]",
                "相同：白水镇 4300亩 [1] = 黑岩镇 4300亩 [2]",
                "白水镇最多：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2] > 青石镇 2900亩 [1]",
                "增加：2019年 12125人 [1] → 2020年 13200人 [1]",
                "名次下降：2019年 全市第三 [1] → 2020年 全市第七 [1]",
                "增加：2020年 1.2亿元 [1] − 2019年 8000万元 [2] = 0.4亿元",
                "减少：2019年 4300亩 [1] − 2020年 3100亩 [2] = 1200亩",
                "名次下降：2020年 全市第七 [1] − 2019年 全市第三 [1] = 4位",
                "名次上升：2019年 第十 [1] − 2020年 第九 [1] = 1位",
                "增加：2020年 25% [1] − 2019年 15.4% [1] = 9.6个百分点",
                "相差：债务限额 228亿元 [2] − 债券余额 196.71亿元 [1] = 31.29亿元",
                "白水镇更高：黑岩镇 第八 [2] > 白水镇 第二 [1]",
                "黑岩镇更低：黑岩镇 第八 [2] > 白水镇 第二 [1]",
                "合计：白水镇 4300亩 [1] + 黑岩镇 3100亩 [2] = 7400亩",
                "增长：(2020年 6人 [2] − 2019年 5人 [1]) ÷ 2019年 5人 [1] ≈ 20%",
                "下降：(2020年 5人 [2] − 2019年 6人 [1]) ÷ 2019年 6人 [1] ≈ -16.67%"
            })
    void isReadBackWhenItIsRight(String line) {
        assertThat(Reckoning.read(line)).map(Reckoning::written).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another winner, verdict or order
                "黑岩镇更多：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2]",
                "白水镇更少：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2]",
                "青石镇更多：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2]",
                "黑岩镇更多：黑岩镇 3100亩 [2] > 白水镇 4300亩 [1]",
                "相同：白水镇 4300亩 [1] > 黑岩镇 3100亩 [2]",
                "相同：白水镇 4300亩 [1] = 黑岩镇 3100亩 [2]",
                "减少：2019年 12125人 [1] → 2020年 13200人 [1]",
                "名次上升：2019年 全市第三 [1] → 2020年 全市第七 [1]",
                // the first is the highest, and more of a rank is nothing
                "黑岩镇更高：黑岩镇 第八 [2] > 白水镇 第二 [1]",
                "白水镇更低：黑岩镇 第八 [2] > 白水镇 第二 [1]",
                "黑岩镇更多：黑岩镇 第八 [2] > 白水镇 第二 [1]",
                // another result
                "增加：2020年 1.2亿元 [1] − 2019年 8000万元 [2] = 0.5亿元",
                "增加：2020年 1.2亿元 [1] − 2019年 8000万元 [2] = 4000万元",
                "减少：2020年 1.2亿元 [1] − 2019年 8000万元 [2] = 0.4亿元",
                "增加：2020年 25% [1] − 2019年 15.4% [1] = 9.6%",
                "相差：债务限额 228亿元 [2] − 债券余额 196.71亿元 [1] = 31.3亿元",
                "合计：白水镇 4300亩 [1] + 黑岩镇 3100亩 [2] = 7500亩",
                "增长：(2020年 6人 [2] − 2019年 5人 [1]) ÷ 2019年 5人 [1] ≈ 21%",
                "增长：(2020年 6人 [2] − 2019年 5人 [1]) ÷ 2019年 4人 [1] ≈ 20%",
                // the later for the earlier
                "减少：2020年 13200人 [1] → 2019年 12125人 [1]",
                "下降：(2019年 5人 [1] − 2020年 6人 [2]) ÷ 2020年 6人 [2] ≈ -16.67%",
                "增加：白水镇 1.2亿元 [1] − 黑岩镇 8000万元 [2] = 0.4亿元",
                // units that do not go together
                "白水镇更多：白水镇 4300亩 [1] > 黑岩镇 3100户 [2]",
                "相差：白水镇 4300亩 [1] − 黑岩镇 3100 [2] = 1200亩",
                "合计：白水镇 4300亩 [1] + 黑岩镇 31% [2] = 4331亩",
                "倍数：镇级 3000元 [1] ÷ 县级 6000元 [1] ≈ 2倍",
                "倍数：县级 6000元 [1] ÷ 镇级 3000元 [1] ≈ 3倍",
                // shares and ranks are not added up
                "合计：白水镇 30% [1] + 黑岩镇 31% [2] = 61%",
                // other words than the form has
                "增加很多：2020年 1.2亿元 [1] − 2019年 8000万元 [2] = 0.4亿元",
                "增加：2020年 1.2亿元 [1] − 2019年 8000万元 = 0.4亿元",
                "增加：2020年 1.2亿元 [1] − 2019年 8000万元 [2] = 0.4亿元。农户都很满意",
                "据说增加：2019年 12125人 [1] → 2020年 13200人 [1]",
                "白水镇 4300亩 [1]",
                ""
            })
    void isNotReadWhenItIsNot(String line) {
        assertThat(Reckoning.read(line)).isEmpty();
    }

    @Test
    void ofZeroHasNoGrowth() {
        Operand none = Operand.read("2019年 0人 [1]").orElseThrow();
        Operand some = Operand.read("2020年 5人 [1]").orElseThrow();

        assertThat(new Reckoning.Growth(none, some).isSound()).isFalse();
    }

    @Test
    void isPossibleOnlyInOneUnit() {
        List<Operand> apart = List.of(
                Operand.read("甲 5人 [1]").orElseThrow(), Operand.read("乙 5家 [1]").orElseThrow());

        assertThat(Reckoning.isPossible(apart)).isFalse();
    }
}
