package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import java.util.List;

/**
 * What was found for one question.
 *
 * @param passages the passages that were read, best first
 * @param ranked words of them that may be the answer, best first; empty when none can be
 */
record Found(Question question, List<Passage> passages, List<ScoredCandidate> ranked) {
    private static final int NEAREST = 3;

    Found {
        requireNonNull(question, "question is null");
        passages = List.copyOf(passages);
        ranked = List.copyOf(ranked);
    }

    /** The passages offered as further reading. */
    List<Passage> nearest() {
        return passages.stream().limit(NEAREST).toList();
    }
}
