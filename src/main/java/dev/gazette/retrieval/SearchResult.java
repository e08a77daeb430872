package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One page of hits.
 *
 * @param mode the mode that was really used: keyword when the embedding model is away
 * @param total hits in all, near-duplicates collapsed
 * @param suggestions other spellings of the query, when it found little
 */
public record SearchResult(
        SearchMode mode, int total, List<RankedPassage> hits, Facets facets, List<String> suggestions) {
    public SearchResult {
        requireNonNull(mode, "mode is null");
        hits = List.copyOf(hits);
        requireNonNull(facets, "facets is null");
        suggestions = List.copyOf(suggestions);
    }

    /** Counts by field over all hits, most frequent first. */
    public record Facets(List<FacetCount> session, List<FacetCount> kind, List<FacetCount> speaker) {
        public Facets {
            session = List.copyOf(session);
            kind = List.copyOf(kind);
            speaker = List.copyOf(speaker);
        }
    }

    /** A facet value, what readers see for it, and how many hits have it. */
    public record FacetCount(String value, String label, int count) {
        public FacetCount {
            requireNonNull(value, "value is null");
            requireNonNull(label, "label is null");
        }
    }
}
