package dev.gazette.retrieval;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Set;

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

    /** The hits with this cosine or more, and those that the other leg found too. For the vector leg. */
    Leg atLeast(double cosine, Set<String> foundBefore) {
        List<Hit> near = hits.stream()
                .filter(hit -> VectorQuery.cosine(hit.score) >= cosine || foundBefore.contains(hit.passage.id()))
                .toList();
        return new Leg(near, near.size());
    }

    /**
     * A passage that a leg found.
     *
     * @param highlights fragments that show why, HTML-escaped
     */
    record Hit(Passage passage, double score, List<String> highlights) {
        Hit {
            highlights = List.copyOf(highlights);
        }
    }
}
