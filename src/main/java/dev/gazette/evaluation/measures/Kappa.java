package dev.gazette.evaluation.measures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far two judges agree beyond chance.
 *
 * @param cases what both judged
 * @param agreement share of the cases on which they agree
 * @param kappa 1 for full agreement, 0 for what chance gives
 */
public record Kappa(int cases, double agreement, double kappa) {
    /** The verdicts of two judges on one case. */
    public record Pair(String first, String second) {}

    /** Cohen, A coefficient of agreement for nominal scales (1960). With one category for all cases kappa is 1. */
    public static Kappa of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return new Kappa(0, 0, 0);
        }
        double agreement = share(pairs, pair -> pair.first.equals(pair.second));
        Set<String> categories = new HashSet<>();
        pairs.forEach(pair -> categories.addAll(List.of(pair.first, pair.second)));
        double chance = categories.stream()
                .mapToDouble(category -> share(pairs, pair -> pair.first.equals(category))
                        * share(pairs, pair -> pair.second.equals(category)))
                .sum();
        double kappa = chance == 1 ? 1 : (agreement - chance) / (1 - chance);
        return new Kappa(pairs.size(), agreement, kappa);
    }

    private static double share(List<Pair> pairs, Predicate<Pair> property) {
        return (double) pairs.stream().filter(property).count() / pairs.size();
    }
}
