package dev.gazette.evaluation.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values worked out by hand. */
class RankingTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Ranking SECOND_AND_FIFTH =
            new Ranking(List.of(false, true, false, false, true), List.of(2, 5, 0), 3);

    @Test
    void findsTheFirstRelevantHit() {
        assertThat(SECOND_AND_FIFTH.firstRank()).isEqualTo(2);
        assertThat(SECOND_AND_FIFTH.hitAt(1)).isZero();
        assertThat(SECOND_AND_FIFTH.hitAt(2)).isOne();
        assertThat(SECOND_AND_FIFTH.reciprocalRankAt(10)).isEqualTo(0.5);
        assertThat(SECOND_AND_FIFTH.reciprocalRankAt(1)).isZero();
    }

    @Test
    void recallCountsPiecesOfEvidence() {
        assertThat(SECOND_AND_FIFTH.recallAt(1)).isZero();
        assertThat(SECOND_AND_FIFTH.recallAt(4)).isEqualTo(1 / 3.0, EXACT);
        assertThat(SECOND_AND_FIFTH.recallAt(20)).isEqualTo(2 / 3.0, EXACT);
    }

    @Test
    void ndcgDiscountsByTheLogarithmOfTheRank() {
        // (1/log2(3) + 1/log2(6)) / (1 + 1/log2(3) + 1/log2(4))
        assertThat(SECOND_AND_FIFTH.ndcgAt(10)).isEqualTo(0.4776237035, EXACT);
        // (1/log2(3)) / (1 + 1/log2(3))
        assertThat(SECOND_AND_FIFTH.ndcgAt(2)).isEqualTo(0.3868528072, EXACT);
    }

    @Test
    void aPerfectListHasOneAndAnEmptyOneZero() {
        Ranking perfect = new Ranking(List.of(true, true), List.of(1), 2);
        Ranking empty = new Ranking(List.of(), List.of(0), 1);

        assertThat(perfect.ndcgAt(10)).isEqualTo(1, EXACT);
        assertThat(empty.ndcgAt(10)).isZero();
        assertThat(empty.firstRank()).isZero();
        assertThat(empty.hitAt(20)).isZero();
    }

    @Test
    void refusesMoreRelevantHitsThanThereAreInAll() {
        assertThatThrownBy(() -> new Ranking(List.of(true, true), List.of(1), 1))
                .hasMessageContaining("2 relevant hits");
    }

    @Test
    void scoresAreMeansOverQuestions() {
        Ranking none = new Ranking(Collections.nCopies(20, false), List.of(0), 1);
        RankingScores scores = RankingScores.of(List.of(SECOND_AND_FIFTH, none));

        assertThat(scores.questions()).isEqualTo(2);
        assertThat(scores.hitAt1()).isZero();
        assertThat(scores.hitAt5()).isEqualTo(0.5);
        assertThat(scores.mrrAt10()).isEqualTo(0.25);
        assertThat(scores.recallAt5()).isEqualTo(1 / 3.0, EXACT);
        assertThat(RankingScores.of(List.of()).questions()).isZero();
    }
}
