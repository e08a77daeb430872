package dev.gazette.api;

import dev.gazette.StubModel;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A service whose Elasticsearch is not there, and whose operator leaves nobody the choice who words an answer. */
public final class AwayTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String MODEL_CACHE = "DJL_CACHE_DIR";

    @Override
    public Map<String, String> start() {
        // another service in this process is another class loader, which needs another copy of the model's library
        System.setProperty(MODEL_CACHE, "target/djl-away");
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "away-");
            return Map.of(
                    "quarkus.elasticsearch.hosts",
                    "127.0.0.1:" + StubModel.freePort(),
                    "gazette.data",
                    folder.toAbsolutePath().toString(),
                    "gazette.generation.mode-choice",
                    "false");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(MODEL_CACHE);
    }
}
