package dev.gazette.pages;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The service of the other page tests, with the sample that it has indexed already, and with a key for operators. */
public final class EvaluatorsTestResource implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "a key for evaluators";
    private static final String MODEL_CACHE = "DJL_CACHE_DIR";

    @Override
    public Map<String, String> start() {
        // another service in this process is another class loader, which needs another copy of the model's library
        System.setProperty(MODEL_CACHE, "target/djl-evaluators");
        return Map.of("gazette.admin-key", KEY);
    }

    @Override
    public void stop() {
        System.clearProperty(MODEL_CACHE);
    }
}
