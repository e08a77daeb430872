package dev.gazette.inference;

import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Makes the models that the rest of the service knows only by their interfaces. */
@ApplicationScoped
public class ModelProducer {
    private static final Logger LOG = Logger.getLogger(ModelProducer.class);

    /** Loaded at the first call, about a second: the start of the service makes that call, so no reader waits. */
    @Produces
    @ApplicationScoped
    EmbeddingModel embeddingModel() {
        long start = System.nanoTime();
        EmbeddingModel model = new BgeSmallZh();
        LOG.infof("向量模型 %s 已加载，%d 毫秒", model.modelName(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return model;
    }
}
