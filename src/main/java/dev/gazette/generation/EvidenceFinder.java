package dev.gazette.generation;

import dev.gazette.retrieval.QuestionTerms;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Finds the passages that a model is shown: those that a search shows first, as far as they fit. */
@ApplicationScoped
class EvidenceFinder {
    private final QuestionTerms terms;
    private final Retriever retriever;
    private final GenerationConfig config;

    EvidenceFinder(QuestionTerms terms, Retriever retriever, GenerationConfig config) {
        this.terms = terms;
        this.retriever = retriever;
        this.config = config;
    }

    /**
     * Finds them, best first.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    List<Evidence> find(String question, SearchFilters filters) {
        var request = new SearchRequest(
                terms.profile(question).searched(),
                SearchMode.HYBRID,
                filters,
                1,
                config.passages(),
                SearchRequest.SortOrder.RELEVANCE);
        return numbered(retriever.passages(request), config.promptCharacters());
    }

    /** A passage that does not fit is left out, and a shorter one behind it may stay. */
    static List<Evidence> numbered(List<RankedPassage> hits, int characters) {
        List<Evidence> evidence = new ArrayList<>();
        int left = characters;
        for (RankedPassage hit : hits) {
            int length = hit.passage().text().length();
            if (length <= left) {
                left -= length;
                evidence.add(new Evidence(evidence.size() + 1, hit.passage(), hit.score()));
            }
        }
        return evidence;
    }
}
