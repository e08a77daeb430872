package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Printed words that may answer a question.
 *
 * @param document id of their document
 * @param lines their lines in it
 * @param signals what speaks for them, by name
 * @param score probability that they are the answer, among all candidates
 */
public record ConsideredWords(
        String quote, String document, LineRange lines, Map<String, Double> signals, double score) {
    public ConsideredWords {
        requireNonNull(quote, "quote is null");
        requireNonNull(document, "document is null");
        requireNonNull(lines, "lines is null");
        signals = Map.copyOf(signals);
    }

    static ConsideredWords of(ScoredCandidate scored) {
        Map<String, Double> signals = new LinkedHashMap<>();
        for (int i = 0; i < Signals.NAMES.size(); i++) {
            signals.put(Signals.NAMES.get(i), scored.signals().values().get(i));
        }
        Candidate candidate = scored.candidate();
        String document = candidate.passage().provenance().document();
        return new ConsideredWords(candidate.quote(), document, candidate.lines(), signals, scored.score());
    }
}
