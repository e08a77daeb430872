package dev.gazette.ingest;

import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.PassageIndex;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** {@code ./gazette index}: builds the index anew, whether or not it is up to date, and prints the report. */
@ApplicationScoped
@Named(IndexCommand.NAME)
public class IndexCommand implements QuarkusApplication {
    static final String NAME = "index";

    private static final Logger LOG = Logger.getLogger(IndexCommand.class);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Ingestion ingestion;
    private final PassageIndex index;
    private final IngestConfig config;

    IndexCommand(Ingestion ingestion, PassageIndex index, IngestConfig config) {
        this.ingestion = ingestion;
        this.index = index;
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        try {
            ClusterWait.await(index, config.elasticsearchWait(), () -> LockSupport.parkNanos(PAUSE_NANOS));
            var progress = new TerminalProgress(System.out, config.terminal());
            System.out.println(ingestion.run(ingestion.plan(progress), progress).toText());
            return 0;
        } catch (RuntimeException e) {
            LOG.debug("The index could not be built", e);
            System.err.println("索引失败：" + (e instanceof IndexUnavailableException ? "" : "原索引保持不变。") + e.getMessage());
            return 1;
        }
    }
}
