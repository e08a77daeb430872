package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A passage with its rank score. The score stands beside the passage, so that passages from two legs are equal.
 *
 * @param score fused score, higher is better, comparable only within one search
 * @param highlights fragments of the text with {@code <em>} around matched words; the rest is HTML-escaped
 * @param similarities cosine between query and each sentence, in their order; empty when not asked for or not known
 */
public record RankedPassage(Passage passage, double score, List<String> highlights, List<Double> similarities) {
    public RankedPassage {
        requireNonNull(passage, "passage is null");
        highlights = List.copyOf(highlights);
        similarities = List.copyOf(similarities);
        if (!similarities.isEmpty()
                && similarities.size() != passage.sentences().size()) {
            throw new IllegalArgumentException("Passage '" + passage.id() + "' needs one similarity for each of its "
                    + passage.sentences().size() + " sentences but got " + similarities.size());
        }
    }

    /** A passage of which no sentence was compared with the query. */
    public RankedPassage(Passage passage, double score, List<String> highlights) {
        this(passage, score, highlights, List.of());
    }

    /** The cosine of the nearest of the sentences at these places; empty when none of them was compared. */
    public OptionalDouble nearest(IntStream places) {
        return similarities.isEmpty()
                ? OptionalDouble.empty()
                : places.mapToDouble(similarities::get).max();
    }
}
