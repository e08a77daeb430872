package dev.gazette.evaluation;

import dev.gazette.answer.AnswerCandidates;
import dev.gazette.answer.ConsideredWords;
import dev.gazette.answer.FollowUp;
import dev.gazette.answer.Turn;
import dev.gazette.evaluation.questions.Facts;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what answers are chosen from, with what is known of it: the table that ranking and trust are fitted on. */
@ApplicationScoped
class CandidateExperiment {
    private final AnswerCandidates answers;

    CandidateExperiment(AnswerCandidates answers) {
        this.answers = answers;
    }

    /**
     * A question with its candidates, likeliest first.
     *
     * @param facts how many facts an answer must state; 0 for a question without answer
     */
    record Row(String set, String id, String type, String question, int facts, List<Judged> candidates) {}

    /**
     * A candidate.
     *
     * @param place whether it stands on lines of the evidence
     * @param stated how many of the facts it states
     */
    record Judged(Map<String, Double> signals, double score, boolean place, int stated, String quote) {}

    /** Rows of a set; questions that are answered in another way have none. */
    List<Row> run(QuestionSet set) {
        return set.questions().stream()
                .map(question -> row(set.name(), question))
                .filter(row -> !row.candidates().isEmpty())
                .toList();
    }

    private Row row(String set, Question question) {
        List<Turn> earlier = question.after().stream()
                .map(before -> new Turn(before, Optional.empty()))
                .toList();
        String text = FollowUp.standalone(earlier, question.question());
        List<Judged> candidates = answers.candidates(text, SearchFilters.NONE).stream()
                .map(words -> judged(question, words))
                .toList();
        return new Row(
                set, question.id(), question.type(), text, question.facts().size(), candidates);
    }

    private static Judged judged(Question question, ConsideredWords words) {
        boolean place = question.evidence().stream()
                .anyMatch(evidence -> Places.overlaps(words.document(), words.lines(), evidence));
        long stated = question.facts().stream()
                .filter(forms -> Facts.states(words.quote(), forms))
                .count();
        return new Judged(words.signals(), words.score(), place, (int) stated, words.quote());
    }
}
