package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.RankedPassage;
import java.util.List;

/**
 * What was found for one question.
 *
 * @param hits the passages that were read, best first
 * @param ranked words of them that may be the answer, best first; empty when none can be
 */
record Found(Question question, List<RankedPassage> hits, List<ScoredCandidate> ranked) {
    private static final int NEAREST = 3;

    Found {
        requireNonNull(question, "question is null");
        hits = List.copyOf(hits);
        ranked = List.copyOf(ranked);
    }

    List<Passage> passages() {
        return hits.stream().map(RankedPassage::passage).toList();
    }

    List<ConsideredPassage> considered() {
        return hits.stream().map(ConsideredPassage::of).toList();
    }

    /** The passages offered as further reading. */
    List<Passage> nearest() {
        return passages().stream().limit(NEAREST).toList();
    }
}
