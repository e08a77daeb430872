package dev.gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {
    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 12, 十二",
        "chineseCounting, 20, 二十",
        "chineseCounting, 105, 一百零五",
        "chineseCounting, 110, 一百一十",
        "decimalEnclosedCircle, 3, ③",
        "lowerLetter, 28, bb",
        "upperRoman, 14, XIV",
        "decimal, 7, 7",
        "none, 7, ''",
        "chineseCounting, 0, 0",
    })
    void writesNumbersAsWordDoes(String format, int number, String written) {
        assertThat(ListNumber.format(format, number)).isEqualTo(written);
    }
}
