package dev.gazette.trainer.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void whatTellsTheRightWordsIsWeighedAndWhatSaysNothingIsNot() {
        Fit fit = Fit.to(questions(300));

        assertThat(fit.names()).containsExactly("noise", "telling");
        assertThat(fit.ranking().weights()[1]).isGreaterThan(3 * Math.abs(fit.ranking().weights()[0]));
        assertThat(fit.trustNames()).containsExactly("noise", "telling", "margin");
        assertThat(fit.trust().weights()[1]).isPositive();
    }

    @Test
    void theSameQuestionsGiveTheSameWeights() {
        Fit fit = Fit.to(questions(50));

        assertThat(Fit.to(questions(50)).ranking().properties(fit.names()))
                .isEqualTo(fit.ranking().properties(fit.names()));
    }

    @Test
    void eachSetIsScoredByWeightsThatNeverSawIt() {
        assertThat(HeldOutFit.of(questions(120))).contains("set-0", "set-1", "all");
    }

    /** One of four candidates is right and has the higher signal; every third question has no right one. */
    private static List<AskedQuestion> questions(int count) {
        Random random = new Random(3);
        List<AskedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int right = i % 3 == 0 ? -1 : random.nextInt(4);
            List<AskedQuestion.Words> words = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                double telling = c == right ? 0.6 + 0.4 * random.nextDouble() : 0.7 * random.nextDouble();
                words.add(new AskedQuestion.Words(
                        Map.of("telling", telling, "noise", random.nextDouble()), c == right, c == right ? 1 : 0));
            }
            questions.add(new AskedQuestion("set-" + i % 2, "q" + i, "fact", right < 0 ? 0 : 1, words));
        }
        return questions;
    }
}
