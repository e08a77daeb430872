package dev.gazette.api;

import dev.gazette.TestClient;
import dev.gazette.TestElasticsearch;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A service with a key for operators, a corpus of two reports, and data and index of its own. */
public final class OperatorsTestResource implements QuarkusTestResourceLifecycleManager {
    public static final String KEY = "a key for tests";
    private static final String MODEL_CACHE = "DJL_CACHE_DIR";

    private final String alias = "operators-test-" + UUID.randomUUID();

    @Override
    public Map<String, String> start() {
        // another service in this process is another class loader, which needs another copy of the model's library
        System.setProperty(MODEL_CACHE, "target/djl-operators");
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "operators-");
            Path corpus = Files.createDirectory(folder.resolve("corpus"));
            Files.writeString(corpus.resolve("rivers.txt"), "关于河道治理的情况\n\n一、基本情况\n\n去年治理河道 12 条。\n");
            Files.writeString(corpus.resolve("parks.txt"), "关于公园建设的情况\n\n一、基本情况\n\n去年建成公园 3 座。\n");
            return Map.of(
                    "quarkus.elasticsearch.hosts",
                    TestElasticsearch.hosts(),
                    "gazette.data",
                    folder.resolve("data").toAbsolutePath().toString(),
                    "gazette.corpus",
                    corpus.toAbsolutePath().toString(),
                    "gazette.index-alias",
                    alias,
                    "gazette.admin-key",
                    KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(MODEL_CACHE);
        try {
            List<String> names = List.copyOf(TestClient.CLIENT
                    .indices()
                    .get(get -> get.index(alias + "-*").allowNoIndices(true))
                    .indices()
                    .keySet());
            if (!names.isEmpty()) {
                TestClient.CLIENT.indices().delete(delete -> delete.index(names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
