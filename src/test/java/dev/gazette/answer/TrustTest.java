package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final Candidate WORDS = Passages.sentence("近期茶园面积4200亩，农户满意。");
    private static final ScoredCandidate FITTING =
            new ScoredCandidate(WORDS, new Signals(0.9, 0.8, 0, 0.8, 1, 0.4, 0.5, 1, 1, 1, 1, 1, 0, 1), 0.9);
    private static final ScoredCandidate ELSEWHERE =
            new ScoredCandidate(WORDS, new Signals(0.9, 0.8, 0, 0.8, 1, 0.4, 0.5, 1, 1, 1, 1, 0, 0, 1), 0.9);
    private static final ScoredCandidate NEXT = new ScoredCandidate(WORDS, Signals.NONE, 0.8);

    @Test
    void nothingIsNotTrusted() {
        assertThat(Trust.in(List.of())).isZero();
    }

    @Test
    void wordsThatFitAreTrusted() {
        assertThat(Trust.in(List.of(FITTING))).isGreaterThan(0.6);
    }

    @Test
    void wordsAboutAnotherPlaceAreTrustedLess() {
        assertThat(Trust.in(List.of(ELSEWHERE))).isLessThan(Trust.in(List.of(FITTING)));
    }

    @Test
    void aRivalTakesTrustAway() {
        assertThat(Trust.in(List.of(FITTING, NEXT))).isLessThan(Trust.in(List.of(FITTING)));
    }
}
