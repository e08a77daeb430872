package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * A candidate with what speaks for it.
 *
 * @param score probability that it is the answer
 * @param words the part of its quote that the reader took for the answer
 */
record ScoredCandidate(Candidate candidate, Signals signals, double score, Optional<String> words) {
    ScoredCandidate {
        requireNonNull(candidate, "candidate is null");
        requireNonNull(signals, "signals is null");
        requireNonNull(words, "words is null");
    }

    ScoredCandidate(Candidate candidate, Signals signals, double score) {
        this(candidate, signals, score, Optional.empty());
    }

    /** Words that a record holds: what speaks for them is the record. */
    static ScoredCandidate recorded(Candidate candidate, double score) {
        return new ScoredCandidate(candidate, Signals.NONE, score);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %s %s", score, signals, candidate.own());
    }
}
