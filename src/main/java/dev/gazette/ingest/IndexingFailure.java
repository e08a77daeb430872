package dev.gazette.ingest;

import dev.gazette.index.IndexBuildException;
import dev.gazette.index.IndexDefinitionException;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.source.CorpusException;
import org.jboss.logging.Logger;

/** Puts into words, and into the log, why an index could not be built. */
final class IndexingFailure {
    private static final Logger LOG = Logger.getLogger(IndexingFailure.class);

    private IndexingFailure() {}

    /** The messages of our own exceptions say all that helps; only a surprise needs its stack trace. */
    static void log(Throwable problem) {
        switch (problem) {
            case CorpusException e -> LOG.errorf("索引未能更新：%s", e.getMessage());
            case CorpusChangedException e -> LOG.errorf("索引未能更新：%s", e.getMessage());
            case IndexDefinitionException e -> LOG.errorf("索引未能更新：%s", e.getMessage());
            case IndexBuildException e -> LOG.errorf("索引未能更新：%s", e.getMessage());
            case IndexUnavailableException e -> LOG.errorf("索引未能更新：%s", e.getMessage());
            default -> LOG.errorf(problem, "索引未能更新：%s", problem.getMessage());
        }
    }

    static String reason(Throwable problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
