package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenYearsTest {
    @ParameterizedTest
    @CsvSource({
        "21年的呢, 2021年的呢",
        "22年上半年税收, 2022年上半年税收",
        "那20年底的, 那2020年底的",
        "二零二一年的预算, 2021年的预算",
        "二〇二三年, 2023年",
        "21年和22年比, 2021年和2022年比"
    })
    void writesYearsInFull(String spoken, String written) {
        assertThat(SpokenYears.written(spoken)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"近20年的变化", "等了15年没动静", "20年来", "满18年的", "2021年的预算", "98年的厂房", "10年的时间", "两三年的"})
    void leavesSpansAlone(String text) {
        assertThat(SpokenYears.written(text)).isEqualTo(text);
    }
}
