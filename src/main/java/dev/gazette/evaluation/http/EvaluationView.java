package dev.gazette.evaluation.http;

import dev.gazette.evaluation.Evaluation;
import dev.gazette.evaluation.EvaluationJob;
import dev.gazette.evaluation.EvaluationSummary;
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
 * @param index name of the index that was asked; null until it is done
 * @param figures the main ones, by set; empty until it is done
 * @param done searches and answers so far
 * @param error why it failed, or why its result cannot be read; null otherwise
 */
@Schema(description = "评测")
public record EvaluationView(
        String id,

        @Schema(description = "queued、running、done、failed 或 cancelled")
        String state,

        @Nullable String requested,
        @Nullable String ended,
        List<String> sets,
        int done,
        int total,
        @Nullable String error,
        @Nullable String index,
        List<EvaluationSummary.Figures> figures) {
    static EvaluationView of(EvaluationJob job) {
        return new EvaluationView(
                job.id(),
                job.state().code(),
                job.requested().toString(),
                job.ended().map(Instant::toString).orElse(null),
                job.sets(),
                job.done(),
                job.total(),
                job.error().orElse(null),
                null,
                List.of());
    }

    /** This with what is kept of its result. */
    EvaluationView with(EvaluationSummary kept) {
        return new EvaluationView(
                id,
                state,
                requested,
                ended,
                sets,
                done,
                total,
                error,
                kept.index().orElse(null),
                kept.figures());
    }

    /** One that is kept. */
    static EvaluationView of(EvaluationSummary kept) {
        return new EvaluationView(
                kept.id(),
                (kept.error().isPresent() ? JobState.FAILED : JobState.DONE).code(),
                null,
                kept.created().orElse(null),
                kept.sets(),
                kept.asked(),
                kept.asked(),
                kept.error().orElse(null),
                kept.index().orElse(null),
                kept.figures());
    }

    boolean isDone() {
        return state.equals(JobState.DONE.code());
    }

    /**
     * Answer to a request that caused an evaluation.
     *
     * @param warnings what may be wrong with its sets, in Chinese
     * @param leftOut names of sets of the installation that are about other documents
     */
    public record Accepted(EvaluationView evaluation, List<String> warnings, List<String> leftOut) {
        static Accepted of(EvaluationRequests.Requested requested) {
            return new Accepted(EvaluationView.of(requested.job()), requested.warnings(), requested.leftOut());
        }
    }

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
