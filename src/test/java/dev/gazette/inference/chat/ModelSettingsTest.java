package dev.gazette.inference.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.inference.chat.ModelSettings.Limits;
import dev.gazette.inference.chat.ModelSettings.Sampling;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(2), 10, 20, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | chat | key  | GAZETTE_MODEL_URL
            127.0.0.1:11434          | chat | key  | GAZETTE_MODEL_URL
            ftp://a/b                | chat | key  | GAZETTE_MODEL_URL
            http://a b/              | chat | key  | GAZETTE_MODEL_URL
            http://u:secret@host/v1  | chat | key  | GAZETTE_MODEL_URL
            http://host/v1?k=secret  | chat | key  | GAZETTE_MODEL_URL
            http://host/v1           | ''   | key  | GAZETTE_MODEL_NAME
            http://host/v1           | ' '  | key  | GAZETTE_MODEL_NAME
            http://host/v1           | chat | secret秘 | GAZETTE_MODEL_KEY
            """)
    void aWrongDescriptionIsRefusedWithItsPlaceAndWithoutSecrets(String url, String name, String key, String variable) {
        assertThatThrownBy(() -> settings(url, name, key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(variable + "：")
                .hasMessageNotContaining("secret");
    }

    @Test
    void nameTheProvidersThatExist() {
        assertThat(ModelSettings.provider("none")).isEmpty();
        assertThat(ModelSettings.provider(" OpenAI ")).contains(ModelSettings.Provider.OPENAI);
        assertThatThrownBy(() -> ModelSettings.provider("qwen"))
                .hasMessage("GAZETTE_MODEL_PROVIDER：应为 none、openai、ollama；现在是：“qwen”");
    }

    @Test
    void limitsFitEachOther() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new Limits(second.multipliedBy(3), second, 10, 20, 1))
                .hasMessageContaining("GAZETTE_MODEL_TIMEOUT");
        assertThatThrownBy(() -> new Limits(Duration.ZERO, second, 10, 20, 1)).hasMessageContaining("PT0S");
        assertThatThrownBy(() -> new Limits(second, second, 20, 20, 1)).hasMessageContaining("CONTEXT_TOKENS");
        assertThatThrownBy(() -> new Limits(second, second, 10, 20, 0)).hasMessageContaining("CONCURRENCY");
        assertThatThrownBy(() -> new Sampling(-1, 0)).hasMessageContaining("TEMPERATURE");
    }

    @Test
    void theKeyIsNotWrittenDown() {
        assertThat(settings("http://host/v1", "chat", "secret").toString()).isEqualTo("openai chat http://host/v1");
    }

    private static ModelSettings settings(String url, String name, String key) {
        return new ModelSettings(
                ModelSettings.Provider.OPENAI, url, name, Optional.of(key), LIMITS, new Sampling(0, 7));
    }
}
