package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomophonesTest {
    @ParameterizedTest
    @CsvSource({"山母, 山姆", "常驻, 常住", "按装, 安装", "保章性住房, 保障性住房", "侯车亭, 候车亭"})
    void changesOneCharacterForOneOfTheSameSound(String typed, String meant) {
        assertThat(Homophones.of(typed)).contains(meant).doesNotContain(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"路", "GDP", "5G基站", "一下", "走得", "这句话一共有很多字"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Homophones.of(text)).isEmpty();
    }
}
