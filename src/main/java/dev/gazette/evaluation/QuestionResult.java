package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gazette.evaluation.questions.Question;
import java.util.Map;

/**
 * A question with all that came of it.
 *
 * @param ranks by leg the 1-based rank of the first passage with evidence, 0 for none among the first 20; empty for
 *     unanswerable questions
 */
public record QuestionResult(Question question, AnswerResult answer, Map<String, Integer> ranks) {
    public QuestionResult {
        requireNonNull(question, "question is null");
        requireNonNull(answer, "answer is null");
        ranks = Map.copyOf(ranks);
    }

    /** All facts are stated; or the question has no answer and was declined. */
    public boolean isRight() {
        return question.isAnswerable()
                ? answer.answered() && answer.factsStated() == question.facts().size()
                : !answer.answered();
    }

    /** What happened, as a machine name for reports and filters. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Verdict verdict() {
        if (isRight()) {
            return Verdict.RIGHT;
        }
        if (!question.isAnswerable()) {
            return Verdict.FALSE_ANSWER;
        }
        if (!answer.answered()) {
            return Verdict.WRONG_REFUSAL;
        }
        return answer.factsStated() > 0 ? Verdict.PARTLY : Verdict.WRONG;
    }

    /** Kinds of outcomes. */
    public enum Verdict {
        RIGHT("正确"),
        /** Some of the facts. */
        PARTLY("部分正确"),
        WRONG("错误"),
        /** Declined though the documents say it. */
        WRONG_REFUSAL("误拒答"),
        /** Answered though the documents do not say it. */
        FALSE_ANSWER("误答");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** What readers of reports see. */
        public String label() {
            return label;
        }
    }
}
