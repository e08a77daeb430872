package dev.gazette.retrieval;

import java.util.List;

/** Finds passages for a question. The same request on the same index gives the same result. */
public interface Retriever {
    /**
     * Runs the search.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or no index is live yet
     */
    SearchResult search(SearchRequest request);

    /**
     * The hits of that search without fragments, counts and suggestions: for whoever reads the passages themselves.
     *
     * @throws SearchUnavailableException as above
     */
    List<RankedPassage> passages(SearchRequest request);

    /**
     * The same hits with how near each of their sentences is to the query, as long as there is an embedding model.
     *
     * @throws SearchUnavailableException as above
     */
    List<RankedPassage> comparedPassages(SearchRequest request);
}
