package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;

/** Answers a question from the index. Without a language model the same question gives the same answer. */
public interface Answerer {
    /**
     * Answers or declines.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    Answer answer(String question, SearchFilters filters);
}
