package dev.gazette.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighted sum of two legs, each scaled to 0..1. Ranks alone (RRF) were measured to lose what a clear lexical winner
 * says, and made the result worse than the lexical leg.
 *
 * @param lexicalWeight share of the lexical leg, 0..1; the vector leg has the rest
 */
record Fusion(double lexicalWeight) {
    Fusion {
        if (!(lexicalWeight >= 0 && lexicalWeight <= 1)) {
            throw new IllegalArgumentException("The lexical weight lies in 0..1 but was " + lexicalWeight);
        }
    }

    /** A passage and its score. */
    record Scored(String id, double score) {}

    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id);

    /** All passages of both legs, best first, ties by id. A passage that a leg has not found gets 0 from it. */
    List<Scored> fuse(List<Scored> lexical, List<Scored> vector) {
        Map<String, Double> sums = new HashMap<>();
        add(sums, lexical, lexicalWeight);
        add(sums, vector, 1 - lexicalWeight);
        return sums.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static void add(Map<String, Double> sums, List<Scored> leg, double weight) {
        double highest = leg.stream().mapToDouble(Scored::score).max().orElse(0);
        double lowest = leg.stream().mapToDouble(Scored::score).min().orElse(0);
        for (Scored hit : leg) {
            // all equal: every passage is as good as the best
            double scaled = highest == lowest ? 1 : (hit.score - lowest) / (highest - lowest);
            sums.merge(hit.id, weight * scaled, Double::sum);
        }
    }
}
