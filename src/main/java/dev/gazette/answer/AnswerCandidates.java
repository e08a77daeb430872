package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import java.util.List;

/** Shows what an answer is chosen from: to measure the choice, to fit its weights, to explain an answer. */
public interface AnswerCandidates {
    /**
     * The words that may answer a question, likeliest first; none when the question is answered in another way than by
     * the best words (from records, by comparing, with a whole list).
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    List<ConsideredWords> candidates(String question, SearchFilters filters);
}
