package dev.gazette.ingest;

import dev.gazette.index.IndexConfig;
import java.nio.file.Path;
import java.time.Duration;

/** The configuration of a test: everything below one folder, an alias of its own. */
record IngestSettings(Path folder, String alias) implements IngestConfig, IndexConfig {
    @Override
    public Path corpus() {
        return folder.resolve("corpus");
    }

    @Override
    public Path data() {
        return folder.resolve("data");
    }

    @Override
    public boolean terminal() {
        return false;
    }

    /** Not {@code serve}: a test has no address to print. */
    @Override
    public String command() {
        return "test";
    }

    @Override
    public boolean startupIndexing() {
        return true;
    }

    @Override
    public Duration elasticsearchWait() {
        return Duration.ZERO;
    }

    @Override
    public Path home() {
        return Path.of(".");
    }

    @Override
    public Path indexMappings() {
        return Path.of("index-mappings");
    }

    @Override
    public String indexAlias() {
        return alias;
    }
}
