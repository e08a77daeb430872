package dev.gazette.answer;

import dev.gazette.retrieval.QuestionTerms;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import dev.gazette.retrieval.TermProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Finds the printed words that may answer one question: read the question, retrieve, take the passages apart, rank. */
@ApplicationScoped
class WordFinder {
    private static final Logger LOG = Logger.getLogger(WordFinder.class);
    private static final int PASSAGES_READ = 20;
    private static final int LOGGED = 3;

    private final QuestionTerms terms;
    private final Retriever retriever;
    private final CandidateRanker ranker;

    WordFinder(QuestionTerms terms, Retriever retriever, CandidateRanker ranker) {
        this.terms = terms;
        this.retriever = retriever;
        this.ranker = ranker;
    }

    /**
     * Finds words, best first.
     *
     * @throws dev.gazette.retrieval.SearchUnavailableException when the index cannot be searched
     */
    Found find(String text, SearchFilters filters) {
        TermProfile profile = terms.profile(text);
        Question question = QuestionReader.read(profile);
        List<RankedPassage> passages = retriever.passages(new SearchRequest(
                profile.searched(), SearchMode.HYBRID, filters, 1, PASSAGES_READ, SearchRequest.SortOrder.RELEVANCE));
        List<ScoredCandidate> ranked = ranker.rank(question, passages);
        LOG.debugf("%s %s", question, ranked.stream().limit(LOGGED).toList());
        return new Found(question, passages, ranked);
    }
}
