package dev.gazette.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.inference.chat.ModelSettings;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model as it is described in the environment. */
class ModelConfigTest {
    @Test
    void withoutADescriptionThereIsNoModel() {
        assertThat(LanguageModelProducer.settings(config(Map.of()))).isEmpty();
    }

    @Test
    void everyPartCanBeGivenByTheEnvironment() {
        ModelSettings settings = LanguageModelProducer.settings(config(Map.ofEntries(
                        Map.entry("GAZETTE_MODEL_PROVIDER", "openai"),
                        Map.entry("GAZETTE_MODEL_URL", "https://models.example/v1"),
                        Map.entry("GAZETTE_MODEL_NAME", "chat"),
                        Map.entry("GAZETTE_MODEL_KEY", "secret"),
                        Map.entry("GAZETTE_MODEL_FIRST_TOKEN_TIMEOUT", "3s"),
                        Map.entry("GAZETTE_MODEL_TIMEOUT", "4s"),
                        Map.entry("GAZETTE_MODEL_OUTPUT_TOKENS", "5"),
                        Map.entry("GAZETTE_MODEL_CONTEXT_TOKENS", "6"),
                        Map.entry("GAZETTE_MODEL_CONCURRENCY", "7"),
                        Map.entry("GAZETTE_MODEL_TEMPERATURE", "0.8"),
                        Map.entry("GAZETTE_MODEL_SEED", "9"))))
                .orElseThrow();
        assertThat(settings).hasToString("openai chat https://models.example/v1");
        assertThat(settings.key()).contains("secret");
        assertThat(settings.limits())
                .isEqualTo(new ModelSettings.Limits(Duration.ofSeconds(3), Duration.ofSeconds(4), 5, 6, 7));
        assertThat(settings.sampling()).isEqualTo(new ModelSettings.Sampling(0.8, 9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            openai | ''              | chat | GAZETTE_MODEL_URL：用语言模型时必须写明服务地址；现在是：没有写
            ollama | http://a.example | ''  | GAZETTE_MODEL_NAME：用语言模型时必须写明模型名称；现在是：没有写
            azure  | http://a.example | chat | GAZETTE_MODEL_PROVIDER：应为 none、openai、ollama；现在是：“azure”
            """)
    void aPartThatIsMissingIsNamed(String provider, String url, String name, String message) {
        ModelConfig config = config(
                Map.of("GAZETTE_MODEL_PROVIDER", provider, "GAZETTE_MODEL_URL", url, "GAZETTE_MODEL_NAME", name));
        assertThatThrownBy(() -> LanguageModelProducer.settings(config)).hasMessage(message);
    }

    private static ModelConfig config(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(ModelConfig.class)
                .withSources(new EnvConfigSource(environment, 300))
                .addDefaultInterceptors()
                .build()
                .getConfigMapping(ModelConfig.class);
    }
}
