package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.evaluation.measures.Rate;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation that is kept, without its questions.
 *
 * @param created when the run ended, ISO 8601 in UTC; empty when the result cannot be read
 * @param index name of the index that was asked; empty when the result cannot be read
 * @param figures the main ones, by set
 * @param sets names of its question sets
 * @param asked searches and answers
 * @param error why the result cannot be read, in Chinese
 */
public record EvaluationSummary(
        String id,
        Optional<String> created,
        Optional<String> index,
        List<Figures> figures,
        List<String> sets,
        int asked,
        Optional<String> error) {
    public EvaluationSummary {
        requireNonNull(id, "id is null");
        requireNonNull(created, "created is null");
        requireNonNull(index, "index is null");
        figures = List.copyOf(figures);
        sets = List.copyOf(sets);
        requireNonNull(error, "error is null");
    }

    /**
     * What a list shows of a set.
     *
     * @param hitAt5 answerable questions with evidence among the first five of the hybrid search
     */
    public record Figures(
            String set,
            int questions,
            Rate accuracy,
            Rate evidenceCited,
            Rate wrongRefusals,
            Rate falseAnswers,
            double hitAt5) {
        static Figures of(SetResult set) {
            AnswerScores answers = set.answers();
            double hitAt5 = set.retrieval().stream()
                    .filter(row ->
                            row.leg().equals(Leg.HYBRID.code()) && row.type().equals(SetResult.ALL))
                    .mapToDouble(row -> row.scores().hitAt5())
                    .findFirst()
                    .orElse(0);
            return new Figures(
                    set.name(),
                    answers.questions(),
                    answers.accuracy(),
                    answers.evidenceCited(),
                    answers.wrongRefusals(),
                    answers.falseAnswers(),
                    hitAt5);
        }
    }

    static EvaluationSummary of(String id, Evaluation evaluation) {
        int asked = evaluation.sets().stream()
                .mapToInt(set ->
                        set.answers().questions() + set.answers().accuracy().cases())
                .sum();
        List<String> sets = evaluation.sets().stream().map(SetResult::name).toList();
        return new EvaluationSummary(
                id,
                Optional.of(evaluation.created()),
                Optional.of(evaluation.index()),
                evaluation.sets().stream().map(Figures::of).toList(),
                sets,
                asked,
                Optional.empty());
    }

    static EvaluationSummary unreadable(String id, String reason) {
        return new EvaluationSummary(
                id, Optional.empty(), Optional.empty(), List.of(), List.of(), 0, Optional.of(reason));
    }
}
