package dev.gazette.retrieval;

import static java.util.Objects.requireNonNull;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Reads a question and finds passages for it. Both at once, since few questions have a misspelt word: only these are searched
 * for again, with what was probably meant.
 */
@ApplicationScoped
public class QuestionSearch {
    private final QuestionTerms terms;
    private final Retriever retriever;
    private final ExecutorService executor;

    QuestionSearch(QuestionTerms terms, Retriever retriever, @VirtualThreads ExecutorService executor) {
        this.terms = terms;
        this.retriever = retriever;
        this.executor = executor;
    }

    /**
     * Finds passages, best first, so many at most.
     *
     * @throws SearchUnavailableException when the index cannot be searched, or the thread is interrupted
     */
    public Found find(String question, SearchFilters filters, int most) {
        Future<List<RankedPassage>> typed = executor.submit(() -> passages(question, filters, most));
        try {
            TermProfile profile = terms.profile(question);
            return new Found(
                    profile,
                    profile.meant().isEmpty() ? Awaited.of(typed) : passages(profile.searched(), filters, most));
        } finally {
            typed.cancel(true);
        }
    }

    private List<RankedPassage> passages(String query, SearchFilters filters, int most) {
        return retriever.comparedPassages(
                new SearchRequest(query, SearchMode.HYBRID, filters, 1, most, SearchRequest.SortOrder.RELEVANCE));
    }

    /**
     * What was found.
     *
     * @param passages best first
     */
    public record Found(TermProfile profile, List<RankedPassage> passages) {
        public Found {
            requireNonNull(profile, "profile is null");
            passages = List.copyOf(passages);
        }
    }
}
