package dev.gazette.api;

import dev.gazette.ingest.IndexingJob;
import dev.gazette.ingest.IngestionProblem;
import dev.gazette.ingest.ProgressSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as operators see it. Times are those of UTC, ISO 8601.
 *
 * @param trigger documents or request
 * @param state queued, running, done or failed
 * @param index name of the index that is live after the job, null until it is done
 * @param error why it failed, null otherwise
 */
@Schema(description = "索引任务")
public record JobView(
        String id,

        @Schema(description = "documents（文件有变动）或 request（要求重建）")
        String trigger,

        @Schema(description = "queued、running、done 或 failed")
        String state,

        String requested,
        @Nullable String started,
        @Nullable String ended,
        @Nullable ProgressView progress,
        List<IngestionProblem> problems,
        @Nullable String index,
        @Nullable String error) {
    static JobView of(IndexingJob job) {
        IndexingJob.Times times = job.times();
        return new JobView(
                job.id(),
                job.trigger().code(),
                job.state().code(),
                times.requested().toString(),
                times.started().map(Instant::toString).orElse(null),
                times.ended().map(Instant::toString).orElse(null),
                job.progress().map(ProgressView::of).orElse(null),
                job.problems(),
                job.index().orElse(null),
                job.error().orElse(null));
    }

    /**
     * How far it is.
     *
     * @param phase reading or indexing; how many passages there are is known when indexing begins
     */
    public record ProgressView(
            @Schema(description = "reading（读取）或 indexing（建立索引）")
            String phase,

            Share documents,
            Share passages) {
        static ProgressView of(ProgressSnapshot snapshot) {
            return new ProgressView(
                    snapshot.phase().name().toLowerCase(Locale.ROOT),
                    Share.of(snapshot.documents()),
                    Share.of(snapshot.passages()));
        }
    }

    /** So many of so many. */
    public record Share(int done, int total) {
        static Share of(ProgressSnapshot.Share share) {
            return new Share(share.done(), share.total());
        }
    }

    /** Answer to a request that caused a job. */
    public record Accepted(JobView job) {}

    /** Jobs since the start of the service, newest first. */
    public record Listing(List<JobView> jobs) {}
}
