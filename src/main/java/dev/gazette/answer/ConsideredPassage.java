package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.retrieval.RankedPassage;

/**
 * A passage that was read for an answer, whether or not the answer quotes it.
 *
 * @param id of the passage
 * @param score its score in the search, comparable only within one answer
 */
public record ConsideredPassage(String id, double score) {
    public ConsideredPassage {
        requireNonNull(id, "id is null");
    }

    static ConsideredPassage of(RankedPassage hit) {
        return new ConsideredPassage(hit.passage().id(), hit.score());
    }
}
