package dev.gazette.evaluation;

import dev.gazette.answer.Answer;
import dev.gazette.answer.DialogueAnswerer;
import dev.gazette.answer.Turn;
import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.QuestionSet;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks every question of a set as a reader would. */
@ApplicationScoped
class AnswerExperiment {
    private final DialogueAnswerer answerer;

    AnswerExperiment(DialogueAnswerer answerer) {
        this.answerer = answerer;
    }

    /** Judged answers by the ids of the questions, in order of the set; {@code asked} is called after each question. */
    Map<String, AnswerResult> run(QuestionSet set, AnswerJudge judge, Runnable asked) {
        Map<String, AnswerResult> results = new LinkedHashMap<>();
        for (Question question : set.questions()) {
            List<Turn> earlier = earlier(question);
            long start = System.nanoTime();
            Answer answer = ask(earlier, question.question()).answer();
            double millis = (System.nanoTime() - start) / 1e6;
            results.put(question.id(), judge.judge(question, answer, millis));
            asked.run();
        }
        return results;
    }

    /** A follow-up question is asked in its conversation: the questions before are asked first. */
    private List<Turn> earlier(Question question) {
        List<Turn> turns = new ArrayList<>();
        for (String before : question.after()) {
            DialogueAnswerer.Understood said = ask(turns, before);
            turns.add(Turn.of(said.question(), said.answer()));
        }
        return turns;
    }

    private DialogueAnswerer.Understood ask(List<Turn> earlier, String question) {
        return answerer.answer(earlier, question, SearchFilters.NONE);
    }
}
