package dev.gazette.retrieval;

/** Finds passages for a question. The same request on the same index gives the same result. */
public interface Retriever {
    /**
     * Runs the search.
     *
     * @throws SearchUnavailableException when Elasticsearch does not answer or no index is live yet
     */
    SearchResult search(SearchRequest request);
}
