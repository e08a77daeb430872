package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import dev.gazette.ingest.JobState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation that an operator asked for, as it stands now.
 *
 * @param sets names of its question sets
 * @param done searches and answers so far
 * @param total searches and answers in all, 0 until it begins
 * @param error why it failed, in Chinese
 */
public record EvaluationJob(
        String id,
        List<String> sets,
        JobState state,
        Instant requested,
        Optional<Instant> ended,
        int done,
        int total,
        Optional<String> error) {
    public EvaluationJob {
        requireNonNull(id, "id is null");
        sets = List.copyOf(sets);
        requireNonNull(state, "state is null");
        requireNonNull(requested, "requested is null");
        requireNonNull(ended, "ended is null");
        requireNonNull(error, "error is null");
        if (error.isPresent() != (state == JobState.FAILED)) {
            throw new IllegalArgumentException(
                    "Failed jobs have an error and others none but " + state + " has " + error);
        }
    }

    static EvaluationJob queued(String id, List<String> sets, Instant now) {
        return new EvaluationJob(id, sets, JobState.QUEUED, now, Optional.empty(), 0, 0, Optional.empty());
    }

    EvaluationJob started() {
        return new EvaluationJob(id, sets, JobState.RUNNING, requested, ended, done, total, error);
    }

    EvaluationJob advanced(int done, int total) {
        return new EvaluationJob(id, sets, JobState.RUNNING, requested, ended, done, total, error);
    }

    EvaluationJob finished(Instant now) {
        return new EvaluationJob(id, sets, JobState.DONE, requested, Optional.of(now), done, total, error);
    }

    EvaluationJob cancelled(Instant now) {
        return new EvaluationJob(id, sets, JobState.CANCELLED, requested, Optional.of(now), done, total, error);
    }

    EvaluationJob failed(Instant now, String reason) {
        return new EvaluationJob(
                id, sets, JobState.FAILED, requested, Optional.of(now), done, total, Optional.of(reason));
    }
}
