package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import java.util.List;

/**
 * A passage with its rank score. The score stands beside the passage, so that passages from two legs are equal.
 *
 * @param score fused score, higher is better, comparable only within one search
 * @param highlights fragments of the text with {@code <em>} around matched words; the rest is HTML-escaped
 */
public record RankedPassage(Passage passage, double score, List<String> highlights) {
    public RankedPassage {
        requireNonNull(passage, "passage is null");
        highlights = List.copyOf(highlights);
    }
}
