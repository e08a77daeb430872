package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办茶证快了几天       | 平均办理时间由9.6天缩短到6.8天。                       | 减少：由 9.6天 [1] − 到 6.8天 [1] = 2.8天
            茶苗补助涨了多少钱   | 将茶苗补助由每亩300元提高到500元。                     | 增加：到 500元 [1] − 由 300元 [1] = 200元
            损耗率降了几个点     | 损耗率由2021年的18.5%下降到2023年的12.3%。             | 减少：由 18.5% [1] − 到 12.3% [1] = 6.2个百分点
            茶园面积增加了多少亩 | 茶厂由3家增加到5家，茶园面积从120亩增加至150亩。       | 增加：至 150亩 [1] − 从 120亩 [1] = 30亩
            """)
    void saysByHowMuch(String question, String quote, String line) {
        assertThat(PrintedChange.isAskedBy(question)).isTrue();
        assertThat(PrintedChange.asked(Questions.of(question), quote, 1))
                .extracting(change -> change.reckoning().written())
                .containsExactly(line);
        assertThat(Reckoning.read(line)).isPresent();
    }

    @Test
    void saysOfEachThatIsAskedFor() {
        String quote = "全日补助由每月300元提高到500元，半日由150元提高到250元。";

        assertThat(PrintedChange.asked(Questions.of("两种补助各涨了多少"), quote, 1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶园由3家公司管理，面积5亩。",
                "从3月到5月采茶。",
                "由3家茶厂减少到50亩。",
                "茶园面积150亩，比上年增加30亩。",
                "由不足50%提高到90%以上。",
                "由3个月压缩到20个工作日。",
                "由每月50元提高到每年1000元。",
                "拟由300元提高到500元。"
            })
    void findsNoneElsewhere(String quote) {
        assertThat(PrintedChange.asked(Questions.of("增加了多少"), quote, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园有多少亩", "新增了几家茶厂", "减少了哪些茶厂"})
    void isNotAskedForElsewhere(String question) {
        assertThat(PrintedChange.isAskedBy(question)).isFalse();
    }
}
