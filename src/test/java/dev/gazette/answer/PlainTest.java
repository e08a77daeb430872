package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource({
        "'Ｓ２１２ 线', s212线",
        "'**茶园** 30　亩', 茶园30亩",
        "覆盖率⁶88.9%, 覆盖率88.9%",
        "售茶954¹²吨, 售茶954吨",
        "每10³株, 每103株",
        "截至2010²年, 截至2010年",
        "30m²的茶园, 30m2的茶园"
    })
    void isHowWordsAreCompared(String printed, String plain) {
        assertThat(Plain.of(printed)).isEqualTo(plain);
    }
}
