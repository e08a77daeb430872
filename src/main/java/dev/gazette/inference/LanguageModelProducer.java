package dev.gazette.inference;

import dev.gazette.inference.chat.ChatLanguageModel;
import dev.gazette.inference.chat.ModelSettings;
import dev.gazette.writing.LanguageModel;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes the language model of the configuration, first thing at the start, so that a wrong description stops it. */
@Singleton
public class LanguageModelProducer {
    private static final Logger LOG = Logger.getLogger(LanguageModelProducer.class);

    @Produces
    @Singleton
    @Startup(Interceptor.Priority.LIBRARY_BEFORE)
    Optional<LanguageModel> languageModel(ModelConfig config) {
        Optional<ModelSettings> settings = settings(config);
        settings.ifPresent(given -> LOG.infof("语言模型：%s", given));
        if (settings.isEmpty() && (config.url().isPresent() || config.name().isPresent())) {
            LOG.warn("写了 GAZETTE_MODEL_URL 或 GAZETTE_MODEL_NAME，但 GAZETTE_MODEL_PROVIDER 是 none：不用语言模型");
        }
        return settings.map(ChatLanguageModel::new);
    }

    /**
     * Reads the configuration; empty when no model is wanted.
     *
     * @throws IllegalArgumentException with rule and finding, in Chinese
     */
    static Optional<ModelSettings> settings(ModelConfig config) {
        return ModelSettings.provider(config.provider())
                .map(provider -> new ModelSettings(
                        provider,
                        config.url().orElse("").strip(),
                        config.name().orElse("").strip(),
                        config.key().map(String::strip).filter(key -> !key.isEmpty()),
                        new ModelSettings.Limits(
                                config.firstTokenTimeout(),
                                config.timeout(),
                                config.outputTokens(),
                                config.contextTokens(),
                                config.concurrency()),
                        new ModelSettings.Sampling(config.temperature(), config.seed())));
    }
}
