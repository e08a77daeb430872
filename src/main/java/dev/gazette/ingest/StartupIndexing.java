package dev.gazette.ingest;

import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.LiveIndex;
import dev.gazette.index.PassageIndex;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Decides at the start whether the live index is what the corpus and the definition ask for, and has it built if not.
 * Runs on its own thread, so that HTTP answers early. While Elasticsearch is away it tries again; a corpus or a
 * definition that breaks a rule is reported and the index that was live goes on serving.
 */
@ApplicationScoped
public class StartupIndexing {
    private static final Logger LOG = Logger.getLogger(StartupIndexing.class);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);

    private final Ingestion ingestion;
    private final PassageIndex index;
    private final ServiceState state;
    private final IngestConfig config;
    private final IndexingLock lock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("indexing").daemon().unstarted(this::work);

    StartupIndexing(
            Ingestion ingestion, PassageIndex index, ServiceState state, IngestConfig config, IndexingLock lock) {
        this.ingestion = ingestion;
        this.index = index;
        this.state = state;
        this.config = config;
        this.lock = lock;
    }

    void start(@Observes StartupEvent event) {
        if (!config.startupIndexing()) {
            LOG.debugf("The command %s needs no index that is up to date", config.command());
            return;
        }
        thread.start();
    }

    /** A build under way is given up; its half-built index is deleted before Elasticsearch stops. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        // Not an interrupt: that would also cut off the request that deletes the half-built index.
        stop.countDown();
        if (thread.getState() != Thread.State.NEW) {
            thread.join(STOP_WAIT);
        }
    }

    private void work() {
        try {
            while (!isSettled()) {
                pause(PAUSE_AFTER_FAILURE);
            }
        } catch (CancellationException e) {
            LOG.debug("Indexing was stopped with the service", e);
        }
    }

    /** Whether trying again would change nothing. */
    private boolean isSettled() {
        try {
            ClusterWait.await(index, config.elasticsearchWait(), () -> pause(PAUSE));
            state.become(new ServiceStatus.Indexing(Optional.empty()));
            state.becomeReady(lock.alone(this::bringUpToDate), Optional.empty());
            return true;
        } catch (CancellationException e) {
            throw e;
        } catch (IndexUnavailableException e) {
            LOG.errorf("%s，%d 秒后重试", e.getMessage(), PAUSE_AFTER_FAILURE.toSeconds());
            state.become(new ServiceStatus.Failed(IndexingFailure.reason(e)));
            return false;
        } catch (RuntimeException e) {
            IndexingFailure.log(e);
            return keepOldIndex(e);
        }
    }

    private LiveIndex bringUpToDate() {
        // Loads the model, too, so that the first reader does not wait for it.
        IngestionProgress toState = snapshot -> {
            throwIfStopped();
            state.become(new ServiceStatus.Indexing(Optional.of(snapshot)));
        };
        IngestionProgress progress = toState.and(new TerminalProgress(System.out, config.terminal()));
        IngestionPlan plan = ingestion.plan(progress);
        Optional<LiveIndex> kept = index.live().filter(live -> isToBeKept(live, plan));
        if (kept.isPresent()) {
            return kept.get();
        }
        IngestionReport report = ingestion.run(plan, progress);
        LOG.info(report.toText());
        return report.index();
    }

    /** Up to date, or older on purpose: an operator went back to it from what the plan would give. */
    private boolean isToBeKept(LiveIndex live, IngestionPlan plan) {
        boolean isWanted = plan.isFulfilledBy(live);
        boolean isRejected = !isWanted
                && live.isIntact()
                && index.isRejected(plan.definition().fingerprint(), plan.fingerprint());
        if (isRejected) {
            LOG.warnf("保持退回后的索引 %s；文件有变动或要求重建时才会更新", live.name());
        }
        return isWanted || isRejected;
    }

    private boolean keepOldIndex(RuntimeException problem) {
        String reason = IndexingFailure.reason(problem);
        try {
            index.live()
                    .ifPresentOrElse(
                            live -> state.becomeReady(live, Optional.of(reason)),
                            () -> state.become(new ServiceStatus.Failed(reason)));
            return true;
        } catch (IndexUnavailableException e) {
            state.become(new ServiceStatus.Failed(reason + "；" + e.getMessage()));
            return false;
        }
    }

    private void pause(Duration time) {
        try {
            if (stop.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throwIfStopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("索引线程被中断");
        }
    }

    private void throwIfStopped() {
        if (stop.getCount() == 0) {
            throw new CancellationException("服务停止，索引未完成");
        }
    }
}
