package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.retrieval.QuestionTerms;
import dev.gazette.retrieval.RankedPassage;
import dev.gazette.retrieval.Retriever;
import dev.gazette.retrieval.SearchFilters;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Answers with printed words, without any language model: read the question, retrieve, take the passages apart, rank the
 * parts, check that the best one is about what was asked, write it down with its citation, or decline.
 */
@ApplicationScoped
class ExtractiveAnswerer implements Answerer {
    private static final Logger LOG = Logger.getLogger(ExtractiveAnswerer.class);
    private static final int PASSAGES_READ = 20;
    private static final int NEAREST = 3;
    private static final String NOT_SAID = "现有文件中没有找到对这个问题的明确记载。下面是内容最接近的原文，仅供参考，不是答案。";

    private final QuestionTerms terms;
    private final Retriever retriever;
    private final CandidateRanker ranker;
    private final Completion completion;
    private final RecordAnswers records;

    ExtractiveAnswerer(
            QuestionTerms terms,
            Retriever retriever,
            CandidateRanker ranker,
            Completion completion,
            RecordAnswers records) {
        this.terms = terms;
        this.retriever = retriever;
        this.ranker = ranker;
        this.completion = completion;
        this.records = records;
    }

    @Override
    public Answer answer(String text, SearchFilters filters) {
        Question question = QuestionReader.read(terms.profile(text));
        List<RankedPassage> found = retriever
                .search(new SearchRequest(
                        text, SearchMode.HYBRID, filters, 1, PASSAGES_READ, SearchRequest.SortOrder.RELEVANCE))
                .hits();
        List<Passage> nearest =
                found.stream().limit(NEAREST).map(RankedPassage::passage).toList();
        Optional<Answer.Grounded> recorded = records.answer(question, filters, nearest);
        if (recorded.isPresent()) {
            return recorded.get();
        }
        List<ScoredCandidate> ranked = ranker.rank(question, Candidates.of(found));
        LOG.debugf("%s %s", question, ranked.stream().limit(NEAREST).toList());
        if (!ranker.trusts(ranked)) {
            return new Answer.Declined(NOT_SAID, nearest, Confidence.ofRefusal(CandidateRanker.trustIn(ranked)));
        }
        List<Candidate> quotes = completion.of(question, ranked);
        Answer.Grounded answer = AnswerWriter.write(question, quotes, nearest, Confidence.of(ranked.getFirst()));
        return GroundingCheck.holds(answer) ? answer : new Answer.Declined(NOT_SAID, nearest, 0);
    }
}
