package dev.gazette.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Embeds queries; a model that is away or fails is an absent vector, so that search can go on lexically. */
@ApplicationScoped
class QuestionEmbedder {
    private static final Logger LOG = Logger.getLogger(QuestionEmbedder.class);
    private final Instance<EmbeddingModel> models;
    private final ExecutorService executor;

    QuestionEmbedder(Instance<EmbeddingModel> models, @VirtualThreads ExecutorService executor) {
        this.models = models;
        this.executor = executor;
    }

    /** Embeds beside what the caller does until it asks for the vector. */
    Supplier<Optional<float[]>> begin(String text) {
        Future<Optional<float[]>> vector = executor.submit(() -> embed(text));
        return () -> Awaited.of(vector);
    }

    private Optional<float[]> embed(String text) {
        if (!models.isResolvable() || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(models.get().embed(text).content().vector());
        } catch (RuntimeException e) {
            LOG.warnf(e, "The embedding model failed on a query of %d characters", text.length());
            return Optional.empty();
        }
    }
}
