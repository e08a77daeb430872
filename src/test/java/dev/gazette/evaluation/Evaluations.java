package dev.gazette.evaluation;

import static dev.gazette.evaluation.SamplePassages.hit;

import dev.gazette.evaluation.questions.Question;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up results of runs. */
public final class Evaluations {
    private Evaluations() {}

    /** One set whose questions q1, q2, … are answered rightly or wrongly; the last one has no answer. */
    public static Evaluation of(String set, boolean... right) {
        List<QuestionResult> results = new ArrayList<>();
        List<QuestionHits> hits = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            boolean isLast = i + 1 == right.length;
            Question question = question("q" + (i + 1), isLast);
            results.add(
                    new QuestionResult(question, answer(right[i] != isLast), isLast ? Map.of() : Map.of("hybrid", 1)));
            if (!isLast) {
                hits.add(new QuestionHits(question, Map.of(Leg.HYBRID, List.of(hit("p", 3, 1))), 20));
            }
        }
        return new Evaluation(
                1,
                "2024-05-01T08:00:00Z",
                "index-1",
                List.of("doc"),
                Map.of("doc", "f".repeat(64)),
                List.of(SetResult.of(set, hits, results)),
                List.of(),
                List.of("a.jsonl 第 1 行：注意"));
    }

    private static Question question(String id, boolean isUnanswerable) {
        return new Question(
                id,
                "“" + id + "”有几条<b>？",
                isUnanswerable ? Question.UNANSWERABLE : "number",
                "staff",
                List.of(),
                "",
                isUnanswerable ? List.of() : List.of(List.of("3条", "三条")),
                isUnanswerable ? List.of() : List.of(new Evidence("doc", "共3条", new LineRange(3, 3))),
                "");
    }

    private static AnswerResult answer(boolean isGiven) {
        if (!isGiven) {
            return new AnswerResult(false, "没有记载", 0.7, List.of(), 0, 0, false, List.of(), 30);
        }
        CitationResult citation = new CitationResult(1, "doc", "doc.i1", new LineRange(3, 3), "共3条", true, true);
        return new AnswerResult(true, "3条 [1]", 0.9, List.of(citation), 1, 1, true, List.of(), 50);
    }
}
