package dev.gazette.evaluation;

import dev.gazette.answer.Answer;
import dev.gazette.answer.Answerer;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks every question of a set as a reader would. */
@ApplicationScoped
class AnswerExperiment {
    private final Answerer answerer;

    AnswerExperiment(Answerer answerer) {
        this.answerer = answerer;
    }

    /** Judged answers by the ids of the questions, in order of the set; {@code asked} is called after each question. */
    Map<String, AnswerResult> run(QuestionSet set, AnswerJudge judge, Runnable asked) {
        Map<String, AnswerResult> results = new LinkedHashMap<>();
        for (Question question : set.questions()) {
            long start = System.nanoTime();
            Answer answer = answerer.answer(question.question(), SearchFilters.NONE);
            double millis = (System.nanoTime() - start) / 1e6;
            results.put(question.id(), judge.judge(question, answer, millis));
            asked.run();
        }
        return results;
    }
}
