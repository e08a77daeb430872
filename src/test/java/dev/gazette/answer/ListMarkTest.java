package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.ListMark.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkTest {
    @ParameterizedTest
    @CsvSource({
        "一、茶园管护, CHINESE_COMMA, 1",
        "十二、茶园管护, CHINESE_COMMA, 12",
        "**（三）**制茶, CHINESE_BRACKETS, 3",
        "(三) 制茶, CHINESE_BRACKETS, 3",
        "2.采摘, FIGURE, 2",
        "2．采摘, FIGURE, 2",
        "（4）烘焙, FIGURE_BRACKETS, 4",
        "'第二，扩种', ORDINAL, 2",
        "三是改种。, SPOKEN, 3",
        "④包装, CIRCLE, 4"
    })
    void saysStyleAndNumber(String sentence, Style style, int number) {
        assertThat(ListMark.of(sentence)).contains(new ListMark(style, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园管护", "2.5万亩茶园", "一心一意种茶", "第二次会议", "三是否改种尚未决定。", "2021年"})
    void findsNoneElsewhere(String sentence) {
        assertThat(ListMark.of(sentence)).isEmpty();
    }
}
