package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a question that asks for several things one after the other, each with its own words; all of them or none. */
@ApplicationScoped
class PartedAnswers {
    /** Words that are so likely are taken without reading the part in another way. */
    private static final double GOOD = 0.6;

    /** Longer records would have to be cut, and a list of names is given whole or not at all. */
    private static final int SHORT = AnswerWriter.LONGEST / QuestionParts.MOST;

    private final WordFinder finder;
    private final CandidateRanker ranker;
    private final RecordAnswers records;
    private final Completion completion;

    PartedAnswers(WordFinder finder, CandidateRanker ranker, RecordAnswers records, Completion completion) {
        this.finder = finder;
        this.ranker = ranker;
        this.records = records;
        this.completion = completion;
    }

    /** Empty when the question asks for one thing, or one of its parts is not found with certainty. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        List<AnsweredPart> answered = new ArrayList<>();
        for (List<String> readings : QuestionParts.of(found.question().text())) {
            Optional<AnsweredPart> part = part(readings, filters);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            answered.add(part.get());
        }
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(PartWriter.write(answered, found.nearest())).filter(GroundingCheck::holds);
    }

    private Optional<AnsweredPart> part(List<String> readings, SearchFilters filters) {
        Optional<AnsweredPart> best = Optional.empty();
        for (String reading : readings) {
            Optional<AnsweredPart> part = read(finder.find(reading, filters), filters);
            double known = best.map(AnsweredPart::confidence).orElse(0.0);
            if (part.isPresent() && part.get().confidence() > known) {
                best = part;
            }
            if (best.isPresent() && best.get().confidence() >= GOOD) {
                return best;
            }
        }
        return best;
    }

    private Optional<AnsweredPart> read(Found found, SearchFilters filters) {
        Optional<Answer.Grounded> recorded = records.answer(found.question(), filters, List.of());
        if (recorded.isPresent()) {
            return recorded.filter(known -> known.text().length() <= SHORT).map(AnsweredPart::recorded);
        }
        return ranker.trusts(found.ranked()) ? Optional.of(completion.of(found)) : Optional.empty();
    }
}
