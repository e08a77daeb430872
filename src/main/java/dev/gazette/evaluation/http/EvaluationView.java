package dev.gazette.evaluation.http;

import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.EvaluationJob;
import dev.gazette.evaluation.SetResult;
import dev.gazette.evaluation.judgements.JudgementSummary;
import dev.gazette.ingest.JobState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in a list. Times are those of UTC, ISO 8601.
 *
 * @param requested null when the service was started since
 * @param done searches and answers so far
 * @param error why it failed, null otherwise
 */
@Schema(description = "评测")
public record EvaluationView(
        String id,

        @Schema(description = "queued、running、done 或 failed")
        String state,

        @Nullable String requested,
        @Nullable String ended,
        List<String> sets,
        int done,
        int total,
        @Nullable String error) {
    static EvaluationView of(EvaluationJob job) {
        return new EvaluationView(
                job.id(),
                job.state().code(),
                job.requested().toString(),
                job.ended().map(Instant::toString).orElse(null),
                job.sets(),
                job.done(),
                job.total(),
                job.error().orElse(null));
    }

    /** One that was made before the service was started. */
    static EvaluationView of(String id, Evaluation evaluation) {
        int asked = evaluation.sets().stream()
                .mapToInt(set ->
                        set.answers().questions() + set.answers().accuracy().cases())
                .sum();
        return new EvaluationView(
                id,
                JobState.DONE.code(),
                null,
                evaluation.created(),
                evaluation.sets().stream().map(SetResult::name).toList(),
                asked,
                asked,
                null);
    }

    /** Answer to a request that caused an evaluation. */
    public record Accepted(EvaluationView evaluation) {}

    /** All that are kept, newest first. */
    public record Listing(List<EvaluationView> evaluations) {}

    /**
     * One with its result.
     *
     * @param result null until it is done
     */
    public record Detail(
            EvaluationView evaluation, @Nullable Evaluation result, JudgementSummary judgements) {}
}
