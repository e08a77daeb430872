package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.CheckedSets;
import dev.gazette.ingest.JobState;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/** Runs the evaluations of operators, one at a time, so that they do not disturb each other's times. */
@ApplicationScoped
public class EvaluationJobs {
    private static final Logger LOG = Logger.getLogger(EvaluationJobs.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_WAITING = 10;
    private static final int KEPT = 50;
    private static final int STOP_WAIT_SECONDS = 10;

    private final EvaluationRunner runner;
    private final EvaluationStore store;
    private final Map<String, EvaluationJob> jobs = new LinkedHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("evaluations").daemon().factory());
    private volatile boolean isStopping;

    EvaluationJobs(EvaluationRunner runner, EvaluationStore store) {
        this.runner = runner;
        this.store = store;
    }

    /** Asks for a run; empty when too many wait already. */
    public synchronized Optional<EvaluationJob> request(CheckedSets sets) {
        long waiting = jobs.values().stream()
                .filter(job -> job.state() == JobState.QUEUED)
                .count();
        if (waiting >= MOST_WAITING) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        String id = TIME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
        EvaluationJob job = EvaluationJob.queued(id, sets.names(), now);
        jobs.put(id, job);
        if (jobs.size() > KEPT) {
            String oldest = jobs.keySet().iterator().next();
            jobs.remove(oldest);
            cancelled.remove(oldest);
        }
        worker.execute(() -> work(id, sets));
        return Optional.of(job);
    }

    /** The job of this id since the start of the service. */
    public synchronized Optional<EvaluationJob> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /**
     * Gives a job up: one that waits at once, one that runs after the question that it is at. Changes nothing about one
     * that has ended.
     *
     * @return the job as it is now, empty when there is none of this id
     */
    public synchronized Optional<EvaluationJob> cancel(String id) {
        Optional<EvaluationJob> job = job(id);
        if (job.isPresent() && job.get().ended().isEmpty()) {
            cancelled.add(id);
            if (job.get().state() == JobState.QUEUED) {
                change(id, queued -> queued.cancelled(Instant.now()));
            }
        }
        return job(id);
    }

    /** Jobs since the start of the service, newest first, at most 50. */
    public synchronized List<EvaluationJob> jobs() {
        return List.copyOf(jobs.values()).reversed();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        isStopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warnf("评测在 %d 秒内没有停下", STOP_WAIT_SECONDS);
        }
    }

    private void work(String id, CheckedSets sets) {
        if (!begin(id)) {
            return;
        }
        try {
            store.save(id, runner.run(sets, (done, total) -> {
                throwIfGivenUp(id);
                change(id, job -> job.advanced(done, total));
            }));
            change(id, job -> job.finished(Instant.now()));
        } catch (CancellationException e) {
            LOG.infof("评测 %s 未完成：%s", id, e.getMessage());
            change(id, job -> job.cancelled(Instant.now()));
        } catch (IOException | RuntimeException | Error e) {
            // whatever it is, a job that ended must not look as if it still ran
            EvaluationFailure.log(id, e);
            change(id, job -> job.failed(Instant.now(), EvaluationFailure.reason(e)));
        }
    }

    /** Whether the job is still wanted. */
    private synchronized boolean begin(String id) {
        if (isStopping) {
            change(id, job -> job.ended().isPresent() ? job : job.cancelled(Instant.now()));
            return false;
        }
        change(id, job -> job.ended().isPresent() ? job : job.started());
        return !cancelled.contains(id);
    }

    private void throwIfGivenUp(String id) {
        if (isStopping) {
            throw new CancellationException("服务停止");
        }
        if (cancelled.contains(id)) {
            throw new CancellationException("管理员取消");
        }
    }

    private synchronized void change(String id, UnaryOperator<EvaluationJob> step) {
        jobs.computeIfPresent(id, (same, job) -> step.apply(job));
    }
}
