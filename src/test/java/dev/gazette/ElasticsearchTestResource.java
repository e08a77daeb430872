package dev.gazette;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/** Gives {@code @QuarkusTest} classes the Elasticsearch of the run; it outlives them all. */
public final class ElasticsearchTestResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.elasticsearch.hosts",
                TestElasticsearch.hosts(),
                "gazette.data",
                Path.of("target/test-data/service").toAbsolutePath().toString());
    }

    @Override
    public void stop() {
        // the next test class uses the same Elasticsearch; it ends with the test run
    }
}
