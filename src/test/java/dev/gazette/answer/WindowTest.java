package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    private static final Passage TEA = Passages.of("冬季要施肥。春季要修剪。夏季要除草。秋季要采摘。");

    @ParameterizedTest
    @CsvSource({
        "6, 春季要修剪。",
        "11, 春季要修剪。",
        "12, 春季要修剪。夏季要除草。",
        "18, 春季要修剪。夏季要除草。秋季要采摘。",
        "24, 冬季要施肥。春季要修剪。夏季要除草。秋季要采摘。",
        "999, 冬季要施肥。春季要修剪。夏季要除草。秋季要采摘。"
    })
    void takesInWhatFollowsAndThenWhatPrecedes(int longest, String words) {
        assertThat(Window.around(Passages.candidate(TEA, "春季要修剪。"), longest).quote())
                .isEqualTo(words);
    }

    @Test
    void saysTheLinesOfAllItTakesIn() {
        assertThat(Window.around(Passages.candidate(TEA, "夏季要除草。"), 12).lines()).isEqualTo(new LineRange(12, 13));
    }

    @Test
    void takesInWhatPrecedesTheLastSentence() {
        assertThat(Window.around(Passages.candidate(TEA, "秋季要采摘。"), 12).quote()).isEqualTo("夏季要除草。秋季要采摘。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.春季要修剪。", "（二）春季要修剪。", "二是春季要修剪。"})
    void staysWithinAnEntryOfAList(String opening) {
        String mark = opening.substring(0, opening.indexOf('春'));
        Passage list = Passages.of(
                "茶园分两季。" + opening + "要剪老枝。" + mark.replace('2', '3').replace('二', '三') + "夏季要除草。");

        assertThat(Window.around(Passages.candidate(list, "要剪老枝。"), 99).quote()).isEqualTo(opening + "要剪老枝。");
        assertThat(Window.around(Passages.candidate(list, opening), 99).quote()).isEqualTo(opening + "要剪老枝。");
    }

    @Test
    void leavesLongerWordsAndRowsAsTheyAre() {
        Passage table = Passages.table("乡镇\t做法", "白水镇\t冬季施肥", "黑水镇\t春季修剪");

        assertThat(Window.around(Passages.candidate(TEA, "春季要修剪。"), 3).quote()).isEqualTo("春季要修剪。");
        assertThat(Window.around(Passages.candidate(table, "白水镇\t冬季施肥"), 99).quote())
                .isEqualTo("白水镇\t冬季施肥");
    }
}
