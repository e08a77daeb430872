package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

/**
 * A search.
 *
 * @param query what the reader typed, 1-500 characters (checked by the API)
 * @param page 1-based page
 * @param size hits a page
 */
public record SearchRequest(String query, SearchMode mode, SearchFilters filters, int page, int size, SortOrder sort) {
    public SearchRequest {
        requireNonNull(query, "query is null");
        requireNonNull(mode, "mode is null");
        requireNonNull(filters, "filters is null");
        requireNonNull(sort, "sort is null");
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page and size start at 1 but were " + page + " and " + size);
        }
    }

    SearchRequest filtered(SearchFilters other) {
        return new SearchRequest(query, mode, other, page, size, sort);
    }

    /** The first hits by relevance without filters. */
    public static SearchRequest top(String query, SearchMode mode, int size) {
        return new SearchRequest(query, mode, SearchFilters.NONE, 1, size, SortOrder.RELEVANCE);
    }

    /** Order of the hits; ties break by passage id. */
    public enum SortOrder {
        RELEVANCE,
        DATE
    }
}
