package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenQuotesTest {
    private static final ChosenQuotes.Limits LIMITS = new ChosenQuotes.Limits(0.5, 0.2);
    private static final Question TEA_AND_ROADS = Questions.of("白水镇的茶园和道路怎么样", "白水镇", "茶园", "道路");

    @Test
    void areTheBestAloneWhenOthersSayNothingNewOfTheQuestion() {
        assertThat(chosen(scored("白水镇茶园兴旺。", 0.8), scored("白水镇的茶园多。", 0.79))).containsExactly("白水镇茶园兴旺。");
    }

    @Test
    void areJoinedByLikelyOnesThatSayMoreOfTheQuestion() {
        assertThat(chosen(scored("白水镇茶园兴旺。", 0.8), scored("道路已经重修。", 0.5))).containsExactly("白水镇茶园兴旺。", "道路已经重修。");
    }

    @Test
    void areNotJoinedByUnlikelyOnes() {
        assertThat(chosen(scored("白水镇茶园兴旺。", 0.8), scored("道路已经重修。", 0.3))).containsExactly("白水镇茶园兴旺。");
    }

    @Test
    void areNotMoreThanThree() {
        Question question = Questions.of("红茶绿茶白茶黑茶", "红茶", "绿茶", "白茶", "黑茶");
        List<ScoredCandidate> ranked =
                List.of(scored("红茶多。", 0.8), scored("绿茶少。", 0.8), scored("白茶香。", 0.8), scored("黑茶浓。", 0.8));
        assertThat(ChosenQuotes.of(question, ranked, LIMITS)).hasSize(3);
    }

    private static List<String> chosen(ScoredCandidate... ranked) {
        return ChosenQuotes.of(TEA_AND_ROADS, List.of(ranked), LIMITS).stream()
                .map(scored -> scored.candidate().quote())
                .toList();
    }

    private static ScoredCandidate scored(String sentence, double score) {
        return new ScoredCandidate(Passages.sentence(sentence), Signals.NONE, score);
    }
}
