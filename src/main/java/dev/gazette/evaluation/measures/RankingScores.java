package dev.gazette.evaluation.measures;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Means of ranked lists over questions, 0 to 1.
 *
 * @param mrrAt10 mean of 1 / rank of the first relevant hit, 0 below rank 10
 */
public record RankingScores(
        int questions,
        double hitAt1,
        double hitAt5,
        double hitAt10,
        double hitAt20,
        double recallAt5,
        double recallAt20,
        double mrrAt10,
        double ndcgAt10) {
    /** Scores of these lists, all 0 when there is none. */
    public static RankingScores of(List<Ranking> rankings) {
        return new RankingScores(
                rankings.size(),
                mean(rankings, ranking -> ranking.hitAt(1)),
                mean(rankings, ranking -> ranking.hitAt(5)),
                mean(rankings, ranking -> ranking.hitAt(10)),
                mean(rankings, ranking -> ranking.hitAt(20)),
                mean(rankings, ranking -> ranking.recallAt(5)),
                mean(rankings, ranking -> ranking.recallAt(20)),
                mean(rankings, ranking -> ranking.reciprocalRankAt(10)),
                mean(rankings, ranking -> ranking.ndcgAt(10)));
    }

    private static double mean(List<Ranking> rankings, ToDoubleFunction<Ranking> score) {
        return rankings.stream().mapToDouble(score).average().orElse(0);
    }
}
