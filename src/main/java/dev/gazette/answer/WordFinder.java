package dev.gazette.answer;

import dev.gazette.retrieval.QuestionSearch;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Finds the printed words that may answer one question: read the question, retrieve, take the passages apart, rank. */
@ApplicationScoped
class WordFinder {
    private static final Logger LOG = Logger.getLogger(WordFinder.class);
    private static final int PASSAGES_READ = 20;
    private static final int LOGGED = 3;

    private final QuestionSearch search;
    private final CandidateRanker ranker;

    WordFinder(QuestionSearch search, CandidateRanker ranker) {
        this.search = search;
        this.ranker = ranker;
    }

    /**
     * Finds words, best first.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    Found find(String text, SearchFilters filters) {
        QuestionSearch.Found found = search.find(text, filters, PASSAGES_READ);
        Question question = QuestionReader.read(found.profile());
        List<ScoredCandidate> ranked = ranker.rank(question, found.passages());
        LOG.debugf("%s %s", question, ranked.stream().limit(LOGGED).toList());
        return new Found(question, found.passages(), ranked);
    }
}
