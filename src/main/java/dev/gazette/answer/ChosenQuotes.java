package dev.gazette.answer;

import java.util.ArrayList;
import java.util.List;

/** Chooses the words to quote: the best, and others that are likely too and say more of what was asked. */
final class ChosenQuotes {
    private static final int MOST = 3;

    private ChosenQuotes() {}

    static List<ScoredCandidate> of(Question question, List<ScoredCandidate> ranked, Limits limits) {
        List<ScoredCandidate> chosen = new ArrayList<>();
        for (ScoredCandidate scored : ranked) {
            boolean first = chosen.isEmpty();
            boolean likely = first
                    || scored.score() >= limits.alsoQuoted() * ranked.getFirst().score();
            if (likely && chosen.size() < MOST && (first || adds(question, chosen, scored.candidate(), limits))) {
                chosen.add(scored);
            }
        }
        return chosen;
    }

    /** Whether words name terms of the question that the chosen ones do not. */
    private static boolean adds(Question question, List<ScoredCandidate> chosen, Candidate candidate, Limits limits) {
        double gain = question.terms().stream()
                .filter(term -> term.forms().stream().anyMatch(candidate.own()::contains))
                .filter(term -> chosen.stream()
                        .noneMatch(other ->
                                term.forms().stream().anyMatch(other.candidate().own()::contains)))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
        return gain >= limits.leastGain() * question.totalWeight();
    }

    /**
     * When further words are quoted.
     *
     * @param alsoQuoted share of the best probability that they need
     * @param leastGain share of the question, by weight, that they must add
     */
    record Limits(double alsoQuoted, double leastGain) {}
}
