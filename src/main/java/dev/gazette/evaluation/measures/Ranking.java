package dev.gazette.evaluation.measures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a ranked list is worth for one question.
 *
 * @param relevant for each hit, best first, whether it holds evidence
 * @param evidenceRanks for each piece of evidence the 1-based rank of the first hit that holds it, 0 when none does
 * @param relevantInAll how many relevant passages are known in all, found by this list or not, at least those of the
 *     list
 */
public record Ranking(List<Boolean> relevant, List<Integer> evidenceRanks, int relevantInAll) {
    public Ranking {
        relevant = List.copyOf(relevant);
        evidenceRanks = List.copyOf(evidenceRanks);
        long found = relevant.stream().filter(is -> is).count();
        if (relevantInAll < found) {
            throw new IllegalArgumentException(
                    "At least the " + found + " relevant hits are relevant in all, but that is " + relevantInAll);
        }
    }

    /** 1-based rank of the first relevant hit, 0 when there is none. */
    public int firstRank() {
        return relevant.indexOf(true) + 1;
    }

    /** 1 when one of the first {@code k} hits is relevant, else 0; {@code success_k} of trec_eval. */
    public double hitAt(int k) {
        return firstRank() >= 1 && firstRank() <= k ? 1 : 0;
    }

    /** Share of the pieces of evidence that one of the first {@code k} hits holds. */
    public double recallAt(int k) {
        long found =
                evidenceRanks.stream().filter(rank -> rank >= 1 && rank <= k).count();
        return evidenceRanks.isEmpty() ? 0 : (double) found / evidenceRanks.size();
    }

    /**
     * 1 / rank of the first relevant hit, 0 below rank {@code k}. Voorhees, The TREC-8 Question Answering Track Report
     * (1999); {@code recip_rank} of trec_eval with {@code -M k}.
     */
    public double reciprocalRankAt(int k) {
        return hitAt(k) > 0 ? 1.0 / firstRank() : 0;
    }

    /**
     * Gain of the relevant hits among the first {@code k}, each discounted by the logarithm of its rank + 1, divided by
     * the gain of an ideal list. Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques (TOIS 2002),
     * with gains 0 and 1; {@code ndcg_cut_k} of trec_eval.
     */
    public double ndcgAt(int k) {
        double gain = IntStream.range(0, Math.min(k, relevant.size()))
                .filter(relevant::get)
                .mapToDouble(Ranking::discount)
                .sum();
        double ideal = IntStream.range(0, Math.min(k, relevantInAll))
                .mapToDouble(Ranking::discount)
                .sum();
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double discount(int index) {
        return Math.log(2) / Math.log(index + 2);
    }
}
