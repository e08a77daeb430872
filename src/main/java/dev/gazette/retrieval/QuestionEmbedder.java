package dev.gazette.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Embeds queries; a model that is away or fails is an absent vector, so that search can go on lexically. */
@ApplicationScoped
class QuestionEmbedder {
    private static final Logger LOG = Logger.getLogger(QuestionEmbedder.class);
    private final Instance<EmbeddingModel> models;

    QuestionEmbedder(Instance<EmbeddingModel> models) {
        this.models = models;
    }

    Optional<float[]> embed(String text) {
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
