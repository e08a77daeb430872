package dev.gazette.retrieval;

import dev.gazette.passage.Passage;
import java.util.List;

/**
 * What one leg found, best first.
 *
 * @param total passages that match in all, at least as many as {@code hits}
 */
record Leg(List<Hit> hits, int total) {
    static final Leg NONE = new Leg(List.of(), 0);

    Leg {
        hits = List.copyOf(hits);
    }

    List<Fusion.Scored> scores() {
        return hits.stream()
                .map(hit -> new Fusion.Scored(hit.passage.id(), hit.score))
                .toList();
    }

    /** The hits with this cosine or more, for the vector leg. */
    List<Hit> atLeast(double cosine) {
        return hits.stream()
                .filter(hit -> VectorQuery.cosine(hit.score) >= cosine)
                .toList();
    }

    /** A passage that a leg found. */
    record Hit(Passage passage, double score) {}
}
