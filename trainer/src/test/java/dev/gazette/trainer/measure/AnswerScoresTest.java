package dev.gazette.trainer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerScoresTest {
    @ParameterizedTest
    @CsvSource({
        "三月, 三月, true, 1", "“三月”。, 三月, true, 1", "三月一日, 三月, false, 0.6667", "GDP, gdp, true, 1",
        "四, 三月, false, 0", "'', 三月, false, 0", "在三月中, 在五月三月, false, 0.4444"
    })
    void answersAreComparedWithoutPunctuation(String answer, String gold, boolean exact, double f1) {
        assertThat(AnswerScores.exact(answer, List.of(gold))).isEqualTo(exact);
        assertThat(AnswerScores.f1(answer, List.of(gold))).isEqualTo(f1, within(1e-4));
    }

    @Test
    void theBestOfTheRightAnswersCounts() {
        assertThat(AnswerScores.exact("三月", List.of("四月", "三月"))).isTrue();
        assertThat(AnswerScores.f1("三月", List.of("四", "三月"))).isEqualTo(1);
    }

    @Test
    void anAreaIsTheShareOfPairsInRightOrder() {
        Auroc auroc = new Auroc();
        auroc.right(3);
        auroc.right(1);
        auroc.wrong(2);
        auroc.wrong(1);

        assertThat(auroc.value()).isEqualTo((1 + 1 + 0 + 0.5) / 4);
    }
}
