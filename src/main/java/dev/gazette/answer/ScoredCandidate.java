package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A candidate with what speaks for it.
 *
 * @param coverage weighted share of the question's terms, 0 to 1
 * @param similarity cosine between question and words
 * @param score the two and the rank of the passage together
 */
record ScoredCandidate(Candidate candidate, double coverage, double similarity, double score) {
    ScoredCandidate {
        requireNonNull(candidate, "candidate is null");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.3f (coverage %.3f, similarity %.3f) %s", score, coverage, similarity, candidate.own());
    }
}
