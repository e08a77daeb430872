package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenQuotesTest {
    private static final double ALSO_QUOTED = 0.9;

    @Test
    void areTheBestAndThoseNearlyAsGood() {
        assertThat(chosen(scored("白水镇种茶最早。", 0.8), scored("黑岩镇其次。", 0.73), scored("青石镇最晚。", 0.71)))
                .containsExactly("白水镇种茶最早。", "黑岩镇其次。");
    }

    @Test
    void areNotMoreThanThree() {
        assertThat(chosen(
                        scored("白水镇种茶最早。", 0.8), scored("黑岩镇其次。", 0.8), scored("青石镇最晚。", 0.8), scored("县里没有统计。", 0.8)))
                .containsExactly("白水镇种茶最早。", "黑岩镇其次。", "青石镇最晚。");
    }

    @Test
    void sayNothingTwice() {
        assertThat(chosen(
                        scored("白水镇种茶最早。", 0.8),
                        scored("白水 镇种茶最早。", 0.8),
                        scored("据县志记载，白水镇种茶最早。", 0.79),
                        scored("种茶最早。", 0.79),
                        scored("黑岩镇其次。", 0.78)))
                .containsExactly("白水镇种茶最早。", "黑岩镇其次。");
    }

    @Test
    void areTheBestAloneWhenNothingComesNear() {
        assertThat(chosen(scored("白水镇种茶最早。", 0.8), scored("黑岩镇其次。", 0.3))).containsExactly("白水镇种茶最早。");
    }

    private static List<String> chosen(ScoredCandidate... ranked) {
        return ChosenQuotes.of(List.of(ranked), ALSO_QUOTED).stream()
                .map(scored -> scored.candidate().quote())
                .toList();
    }

    private static ScoredCandidate scored(String sentence, double score) {
        return new ScoredCandidate(Passages.sentence(sentence), score, score, score);
    }
}
