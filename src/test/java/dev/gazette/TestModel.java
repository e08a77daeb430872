package dev.gazette;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** The real embedding model for tests that need no service around it. */
public final class TestModel {
    private static final String CACHE = "DJL_CACHE_DIR";

    /** Loaded once for all plain tests. */
    public static final EmbeddingModel EMBEDDINGS = load();

    private TestModel() {}

    /** One copy of a native library serves one class loader, and Quarkus has its own: plain tests unpack another copy. */
    private static EmbeddingModel load() {
        String before = System.getProperty(CACHE);
        System.setProperty(CACHE, "target/djl-plain");
        try {
            EmbeddingModel model = new BgeSmallZhV15QuantizedEmbeddingModel();
            model.embed("预热");
            return model;
        } finally {
            if (before == null) {
                System.clearProperty(CACHE);
            } else {
                System.setProperty(CACHE, before);
            }
        }
    }
}
