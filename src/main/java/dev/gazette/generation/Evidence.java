package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;

/**
 * A passage that the model is shown and may cite.
 *
 * @param n the number it is cited by, from 1; the same in prompt, stream and final answer
 * @param score its score in the search, comparable only within one answer
 */
public record Evidence(int n, Passage passage, double score) {
    public Evidence {
        requireNonNull(passage, "passage is null");
        if (n < 1) {
            throw new IllegalArgumentException("Evidence is numbered from 1 but was " + n);
        }
    }

    /** A passage that was not searched for. */
    public Evidence(int n, Passage passage) {
        this(n, passage, 0);
    }
}
