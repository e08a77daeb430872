package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Answerer;
import dev.gazette.retrieval.SearchFilters;
import java.util.List;

/** Asks every question of a set and judges the answers by their facts and evidence, without anybody's opinion. */
public final class AnswerExperiment {
    private final Answerer answerer;

    public AnswerExperiment(Answerer answerer) {
        this.answerer = answerer;
    }

    /** Outcomes in order of the set. */
    public List<Outcome> run(QuestionSet set) {
        return set.questions().stream()
                .map(question -> new Outcome(question, answerer.answer(question.question(), SearchFilters.NONE)))
                .toList();
    }

    /** What one question got. */
    public record Outcome(Question question, Answer answer) {
        public Outcome {
            requireNonNull(question, "question is null");
            requireNonNull(answer, "answer is null");
        }

        public boolean isAnswered() {
            return answer instanceof Answer.Grounded;
        }

        /** All facts stand in the answer; or the question has no answer and was declined. */
        public boolean isRight() {
            return switch (answer) {
                case Answer.Declined declined -> !question.isAnswerable();
                case Answer.Grounded grounded -> question.isAnswerable() && statesAllFacts(grounded.text());
            };
        }

        /** Whether a citation stands where the evidence does. */
        public boolean citesEvidence() {
            return switch (answer) {
                case Answer.Declined declined -> false;
                case Answer.Grounded grounded ->
                    grounded.citations().stream()
                            .anyMatch(citation -> question.evidence().stream()
                                    .anyMatch(evidence -> Judge.overlaps(citation.lines(), evidence)));
            };
        }

        private boolean statesAllFacts(String text) {
            String plain = Judge.plain(text);
            return question.facts().stream()
                    .allMatch(forms -> forms.stream().map(Judge::plain).anyMatch(plain::contains));
        }
    }
}
