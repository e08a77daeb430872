package dev.gazette.evaluation;

import java.util.List;

/**
 * Mean scores over questions, 0 to 1.
 *
 * @param hitAt1 share of questions with evidence in the first passage
 * @param hitAt5 share of questions with evidence in the first five
 * @param recallAt5 mean share of the pieces of evidence that the first five hold
 * @param mrrAt10 mean of 1 / rank of the first passage with evidence, 0 below rank 10
 */
public record RetrievalScores(
        int questions, double hitAt1, double hitAt5, double hitAt20, double recallAt5, double mrrAt10) {
    static RetrievalScores of(List<RetrievalExperiment.Outcome> outcomes) {
        return new RetrievalScores(
                outcomes.size(),
                hitAt(1, outcomes),
                hitAt(5, outcomes),
                hitAt(20, outcomes),
                outcomes.stream()
                        .mapToDouble(outcome -> outcome.recallAt(5))
                        .average()
                        .orElse(0),
                outcomes.stream()
                        .mapToDouble(outcome -> outcome.reciprocalRank(10))
                        .average()
                        .orElse(0));
    }

    private static double hitAt(int k, List<RetrievalExperiment.Outcome> outcomes) {
        return outcomes.stream()
                .mapToDouble(outcome -> outcome.firstRank() <= k ? 1 : 0)
                .average()
                .orElse(0);
    }
}
