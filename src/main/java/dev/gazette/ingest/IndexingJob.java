package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One run of indexing that an operator caused, as it stands now.
 *
 * @param progress empty until the first document is read
 * @param problems what was left out or could not be settled; known when the job is done
 * @param index name of the index that is live after the job, empty until it is done
 * @param error why it failed, in Chinese; the live index is then what it was before
 */
public record IndexingJob(
        String id,
        IndexingTrigger trigger,
        JobState state,
        Times times,
        Optional<ProgressSnapshot> progress,
        List<IngestionProblem> problems,
        Optional<String> index,
        Optional<String> error) {
    public IndexingJob {
        requireNonNull(id, "id is null");
        requireNonNull(trigger, "trigger is null");
        requireNonNull(state, "state is null");
        requireNonNull(times, "times is null");
        requireNonNull(progress, "progress is null");
        problems = List.copyOf(problems);
        requireNonNull(index, "index is null");
        requireNonNull(error, "error is null");
        if (error.isPresent() != (state == JobState.FAILED) || index.isPresent() != (state == JobState.DONE)) {
            throw new IllegalArgumentException("A job in state " + state + " cannot have index " + index + " and error "
                    + error + ": done jobs have an index, failed ones an error");
        }
    }

    static IndexingJob queued(String id, IndexingTrigger trigger, Instant now) {
        Times times = new Times(now, Optional.empty(), Optional.empty());
        return new IndexingJob(
                id, trigger, JobState.QUEUED, times, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same job, which now also does what another request asks for. */
    IndexingJob alsoFor(IndexingTrigger other) {
        IndexingTrigger stronger = trigger == IndexingTrigger.REQUEST ? trigger : other;
        return new IndexingJob(id, stronger, state, times, progress, problems, index, error);
    }

    IndexingJob started(Instant now) {
        Times then = new Times(times.requested(), Optional.of(now), Optional.empty());
        return new IndexingJob(id, trigger, JobState.RUNNING, then, progress, problems, index, error);
    }

    IndexingJob advanced(ProgressSnapshot snapshot) {
        return new IndexingJob(id, trigger, state, times, Optional.of(snapshot), problems, index, error);
    }

    IndexingJob done(Instant now, String live, List<IngestionProblem> found) {
        return new IndexingJob(
                id, trigger, JobState.DONE, times.ended(now), progress, found, Optional.of(live), Optional.empty());
    }

    IndexingJob failed(Instant now, String reason) {
        return new IndexingJob(
                id, trigger, JobState.FAILED, times.ended(now), progress, problems, Optional.empty(), Optional.of(reason));
    }

    /** When a job was asked for, began and ended. */
    public record Times(Instant requested, Optional<Instant> started, Optional<Instant> ended) {
        public Times {
            requireNonNull(requested, "requested is null");
            requireNonNull(started, "started is null");
            requireNonNull(ended, "ended is null");
        }

        Times ended(Instant now) {
            return new Times(requested, started, Optional.of(now));
        }
    }
}
