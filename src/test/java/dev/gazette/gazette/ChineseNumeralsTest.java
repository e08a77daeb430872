package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
    @ParameterizedTest
    @CsvSource({"13, 13", "十, 10", "十三, 13", "二十, 20", "四十二, 42", "一百零二, 102", "二〇二三, 2023", "两, 2", "九, 9", "１３, 13"})
    void reads(String text, int value) {
        assertThat(ChineseNumerals.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "第三", "1234567890"})
    void refuses(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }
}
