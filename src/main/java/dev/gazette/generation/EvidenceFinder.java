package dev.gazette.generation;

import dev.gazette.retrieval.QuestionSearch;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Finds the passages that a model is shown: those that a search shows first, as far as they fit. */
@ApplicationScoped
class EvidenceFinder {
    private final QuestionSearch search;
    private final GenerationConfig config;

    EvidenceFinder(QuestionSearch search, GenerationConfig config) {
        this.search = search;
        this.config = config;
    }

    /**
     * Finds them, best first.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    List<Evidence> find(String question, SearchFilters filters) {
        var found = search.find(question, filters, config.passages());
        return numbered(found.passages(), config.promptCharacters());
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
