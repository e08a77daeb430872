package dev.gazette.inference.chat;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;

/** Makes LangChain4j's model for a provider. */
final class ChatModels {
    private ChatModels() {}

    static StreamingChatModel of(ModelSettings settings) {
        return switch (settings.provider()) {
            case OPENAI -> openAi(settings);
            case OLLAMA -> ollama(settings);
        };
    }

    /** {@code max_tokens} rather than its successor, because that is what compatible services know. */
    private static StreamingChatModel openAi(ModelSettings settings) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new InterruptibleHttpClient.Builder())
                .baseUrl(settings.url())
                .apiKey(settings.key().orElse(null))
                .modelName(settings.name())
                .maxTokens(settings.limits().outputTokens())
                .temperature(settings.sampling().temperature())
                .seed(settings.sampling().seed())
                .build();
    }

    /** Left alone, Ollama cuts the prompt to a small context without a word. */
    private static StreamingChatModel ollama(ModelSettings settings) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(new InterruptibleHttpClient.Builder())
                .baseUrl(settings.url())
                .customHeaders(settings.key()
                        .map(key -> Map.of("Authorization", "Bearer " + key))
                        .orElse(Map.of()))
                .modelName(settings.name())
                .numPredict(settings.limits().outputTokens())
                .numCtx(settings.limits().contextTokens())
                .temperature(settings.sampling().temperature())
                .seed(settings.sampling().seed())
                .build();
    }
}
