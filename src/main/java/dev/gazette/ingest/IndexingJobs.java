package dev.gazette.ingest;

import dev.gazette.index.LiveIndex;
import dev.gazette.index.PassageIndex;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * The jobs that operators cause, one at a time. A request that comes during a run becomes the one job that follows, so
 * that no change is lost and no run is done twice; readers keep the live index meanwhile. Jobs are forgotten with the
 * process: the next start compares everything that is stored with what is live.
 */
@ApplicationScoped
public class IndexingJobs {
    private static final Logger LOG = Logger.getLogger(IndexingJobs.class);
    private static final int KEPT = 50;
    private static final int STOP_WAIT_SECONDS = 10;

    private final Ingestion ingestion;
    private final PassageIndex index;
    private final ServiceState state;
    private final IndexingLock lock;
    private final Map<String, IndexingJob> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("indexing-jobs").daemon().factory());
    private volatile boolean isStopping;

    IndexingJobs(Ingestion ingestion, PassageIndex index, ServiceState state, IndexingLock lock) {
        this.ingestion = ingestion;
        this.index = index;
        this.state = state;
        this.lock = lock;
    }

    /** Asks for a run that sees everything stored before this call; the job that already waits, if there is one. */
    public synchronized IndexingJob request(IndexingTrigger trigger) {
        Optional<IndexingJob> waiting = waiting();
        IndexingJob job = waiting.map(other -> other.alsoFor(trigger))
                .orElseGet(() -> IndexingJob.queued(UUID.randomUUID().toString(), trigger, Instant.now()));
        jobs.put(job.id(), job);
        if (waiting.isEmpty()) {
            worker.execute(() -> lock.alone(() -> work(job.id())));
            forgetOldest();
        }
        return job;
    }

    /** The job of this id, as it stands now. */
    public synchronized Optional<IndexingJob> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The latest jobs, newest first. */
    public synchronized List<IndexingJob> jobs() {
        return List.copyOf(jobs.values()).reversed();
    }

    /**
     * Makes the previous index live again; a restart keeps it.
     *
     * @return the index that is live now, empty when there is no previous one
     * @throws IndexingBusyException when an index is being built or a job waits
     * @throws dev.gazette.index.IndexUnavailableException when Elasticsearch does not answer
     */
    public Optional<LiveIndex> rollback() {
        synchronized (this) {
            if (waiting().isPresent()) {
                throw new IndexingBusyException();
            }
        }
        return lock.aloneNow(() -> {
            Optional<LiveIndex> live = index.rollback();
            live.ifPresent(now -> {
                LOG.infof("已退回索引 %s", now.name());
                state.switchedTo(now);
            });
            return live;
        });
    }

    /** A build under way is given up; its half-built index is deleted before Elasticsearch stops. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        isStopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warnf("索引任务在 %d 秒内没有停下", STOP_WAIT_SECONDS);
        }
    }

    private IndexingJob work(String id) {
        IndexingJob started = change(id, job -> job.started(Instant.now()));
        try {
            return build(started);
        } catch (CancellationException e) {
            LOG.debug("The job was stopped with the service", e);
            return change(id, job -> job.failed(Instant.now(), IndexingFailure.reason(e)));
        } catch (RuntimeException | Error e) {
            // whatever it is, a job that ended must not look as if it still ran
            IndexingFailure.log(e);
            return change(id, job -> job.failed(Instant.now(), IndexingFailure.reason(e)));
        }
    }

    private IndexingJob build(IndexingJob job) {
        IngestionProgress progress = snapshot -> {
            throwIfStopping();
            change(job.id(), now -> now.advanced(snapshot));
        };
        throwIfStopping();
        IngestionPlan plan = ingestion.plan(progress);
        Optional<LiveIndex> current = job.trigger() == IndexingTrigger.REQUEST
                ? Optional.empty()
                : index.live().filter(plan::isFulfilledBy);
        LiveIndex live = current.orElseGet(() -> run(plan, progress));
        state.switchedTo(live);
        return change(job.id(), now -> now.done(Instant.now(), live.name(), plan.problems()));
    }

    private LiveIndex run(IngestionPlan plan, IngestionProgress progress) {
        IngestionReport report = ingestion.run(plan, progress);
        LOG.info(report.toText());
        return report.index();
    }

    private void throwIfStopping() {
        if (isStopping) {
            throw new CancellationException("服务停止，索引未完成");
        }
    }

    private synchronized IndexingJob change(String id, UnaryOperator<IndexingJob> step) {
        return Objects.requireNonNull(jobs.computeIfPresent(id, (same, job) -> step.apply(job)));
    }

    private Optional<IndexingJob> waiting() {
        return jobs.values().stream()
                .filter(job -> job.state() == JobState.QUEUED)
                .findFirst();
    }

    /** Jobs begin in the order in which they came, so the oldest of many have ended. */
    private void forgetOldest() {
        while (jobs.size() > KEPT) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }
}
