package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Answers with printed words, without any language model: find the words, check that the best ones are about what was
 * asked, complete them, write them down with their citations, or decline.
 */
@ApplicationScoped
class ExtractiveAnswerer implements Answerer, AnswerCandidates {
    private static final String NOT_SAID = "现有文件中没有找到对这个问题的明确记载。下面是内容最接近的原文，仅供参考，不是答案。";

    private final WordFinder finder;
    private final CandidateRanker ranker;
    private final Completion completion;
    private final SpecialAnswers special;
    private final ConflictAnswers conflicts;

    ExtractiveAnswerer(
            WordFinder finder,
            CandidateRanker ranker,
            Completion completion,
            SpecialAnswers special,
            ConflictAnswers conflicts) {
        this.finder = finder;
        this.ranker = ranker;
        this.completion = completion;
        this.special = special;
        this.conflicts = conflicts;
    }

    @Override
    public Answer answer(String text, SearchFilters filters) {
        Found found = finder.find(text, filters);
        return special.answer(found, filters)
                .map(Answer.class::cast)
                .orElseGet(() -> inWords(found, filters))
                .considering(found.considered());
    }

    @Override
    public List<ConsideredWords> candidates(String text, SearchFilters filters) {
        Found found = finder.find(text, filters);
        return special.answer(found, filters).isPresent()
                ? List.of()
                : found.ranked().stream().map(ConsideredWords::of).toList();
    }

    private Answer inWords(Found found, SearchFilters filters) {
        boolean trusted = ranker.trusts(found.ranked());
        Optional<Answer.Grounded> contradicting = trusted || found.question().asksWhetherSourcesAgree()
                ? conflicts.answer(found, filters).filter(GroundingCheck::holds)
                : Optional.empty();
        return contradicting
                .map(Answer.class::cast)
                .orElseGet(() -> trusted
                        ? quoted(found)
                        : new Answer.Declined(
                                NOT_SAID, found.nearest(), Confidence.ofRefusal(Trust.in(found.ranked()))));
    }

    private Answer quoted(Found found) {
        AnsweredPart words = completion.of(found);
        Answer.Grounded answer =
                AnswerWriter.write(words.deciding(), words.quotes(), found.nearest(), words.confidence());
        return GroundingCheck.holds(answer) ? answer : new Answer.Declined(NOT_SAID, found.nearest(), 0);
    }
}
