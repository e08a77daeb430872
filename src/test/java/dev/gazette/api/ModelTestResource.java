package dev.gazette.api;

import dev.gazette.StubModel;
import dev.gazette.TestClient;
import dev.gazette.TestElasticsearch;
import dev.gazette.generation.AttackFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A service that asks a language model at a port where tests put a {@link StubModel}, over made-up reports with an index of
 * their own.
 */
public final class ModelTestResource implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "sk-a-secret-of-the-operator";
    private static final String MODEL_CACHE = "DJL_CACHE_DIR";

    private final String alias = "model-test-" + UUID.randomUUID();
    private String provider = "openai";
    private String corpus = "reports";

    @Override
    public void init(Map<String, String> arguments) {
        provider = arguments.getOrDefault("provider", provider);
        corpus = arguments.getOrDefault("corpus", corpus);
    }

    @Override
    public Map<String, String> start() {
        // another service in this process is another class loader, which needs another copy of the model's library
        System.setProperty(MODEL_CACHE, "target/djl-model-" + provider + "-" + corpus);
        String path = provider.equals("openai") ? "/v1" : "";
        Map<String, String> settings = new HashMap<>(service());
        settings.put("gazette.model.provider", provider);
        settings.put("gazette.model.url", "http://127.0.0.1:" + StubModel.freePort() + path);
        settings.put("gazette.model.name", "stub-chat");
        settings.put("gazette.model.key", KEY);
        settings.put("gazette.model.first-token-timeout", "10s");
        settings.put("gazette.model.timeout", "12s");
        settings.put("gazette.model.concurrency", "2");
        return settings;
    }

    private Map<String, String> service() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "model-");
            Path documents = Files.createDirectory(folder.resolve("corpus"));
            if (corpus.equals("attacks")) {
                AttackFiles.write(documents);
            } else {
                writeReports(documents);
            }
            return Map.of(
                    "quarkus.elasticsearch.hosts",
                    TestElasticsearch.hosts(),
                    "gazette.data",
                    folder.resolve("data").toAbsolutePath().toString(),
                    "gazette.corpus",
                    documents.toAbsolutePath().toString(),
                    "gazette.index-alias",
                    alias);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeReports(Path folder) throws IOException {
        Files.writeString(folder.resolve("rivers.txt"), """
                关于河道治理情况的报告

                一、基本情况

                2021年治理河道12条，总长36.5公里。2020年治理河道9条。河道治理由水务局局长闻涛负责。全市新建绿道二十公里。
                """);
        Files.writeString(folder.resolve("parks.txt"), """
                关于公园建设情况的报告

                一、基本情况

                2021年建成公园3座，面积450亩。公园建设投入资金2.8亿元。
                """);
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
