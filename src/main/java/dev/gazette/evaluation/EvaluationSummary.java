package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An evaluation that is kept, without its questions.
 *
 * @param created when the run ended, ISO 8601 in UTC; empty when the result cannot be read
 * @param sets names of its question sets
 * @param asked searches and answers
 * @param error why the result cannot be read, in Chinese
 */
public record EvaluationSummary(
        String id, Optional<String> created, List<String> sets, int asked, Optional<String> error) {
    public EvaluationSummary {
        requireNonNull(id, "id is null");
        requireNonNull(created, "created is null");
        sets = List.copyOf(sets);
        requireNonNull(error, "error is null");
    }

    static EvaluationSummary of(String id, Evaluation evaluation) {
        int asked = evaluation.sets().stream()
                .mapToInt(set ->
                        set.answers().questions() + set.answers().accuracy().cases())
                .sum();
        List<String> sets = evaluation.sets().stream().map(SetResult::name).toList();
        return new EvaluationSummary(id, Optional.of(evaluation.created()), sets, asked, Optional.empty());
    }

    static EvaluationSummary unreadable(String id, String reason) {
        return new EvaluationSummary(id, Optional.empty(), List.of(), 0, Optional.of(reason));
    }
}
