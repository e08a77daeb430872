package dev.gazette.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How likely the best words are the answer rather than near it: every question has best words, those that the documents
 * do not answer too. Beside the signals of the words their lead over the next ones counts.
 */
final class Trust {
    private static final LogisticModel MODEL = LogisticModel.load(
            "trust.properties",
            Stream.concat(Signals.NAMES.stream(), Stream.of("margin")).toList());

    private Trust() {}

    /** Probability that the first of these candidates, which are given best first, is the answer. */
    static double in(List<ScoredCandidate> ranked) {
        if (ranked.isEmpty()) {
            return 0;
        }
        double next = ranked.size() > 1 ? ranked.get(1).score() : 0;
        List<Double> values = new ArrayList<>(ranked.getFirst().signals().values());
        values.add(ranked.getFirst().score() - next);
        return MODEL.probability(values);
    }
}
