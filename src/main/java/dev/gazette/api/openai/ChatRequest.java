package dev.gazette.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.api.ProblemException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Body of a chat request. What steers how a language model picks words (temperature, max_tokens, seed and so on) is
 * ignored, since answers are made of printed words and short; what asks for another kind of answer is refused.
 *
 * @param model any name is accepted, the answer says ours
 */
@Schema(description = "对话请求（OpenAI 格式）")
public record ChatRequest(
        @Nullable String model,

        @Schema(description = "对话，末条应为 user", required = true) @Nullable List<@Nullable ChatMessage> messages,

        @Nullable Boolean stream,
        @JsonProperty("stream_options") @Nullable StreamOptions streamOptions,
        @Schema(description = "只能是 1") @Nullable Integer n,

        @Schema(hidden = true) @Nullable JsonNode tools,

        @Schema(hidden = true) @Nullable JsonNode functions,

        @Schema(hidden = true) @Nullable JsonNode modalities,

        @Schema(hidden = true) @Nullable Boolean logprobs,

        @JsonProperty("response_format") @Schema(hidden = true) @Nullable JsonNode responseFormat) {

    /** What a stream contains. */
    public record StreamOptions(
            @JsonProperty("include_usage") @Nullable Boolean includeUsage) {}

    /** This request, when it asks for nothing that there is not. */
    ChatRequest checked() {
        refuseIf(isFilled(tools), "tools", "tools 不受支持：本服务只回答问题，不调用工具；请去掉它。");
        refuseIf(isFilled(functions), "functions", "functions 不受支持：本服务只回答问题，不调用函数；请去掉它。");
        refuseIf(n != null && n != 1, "n", "n 只能是 1：同一问题只有一个回答；收到 " + n + "。");
        refuseIf(Boolean.TRUE.equals(logprobs), "logprobs", "logprobs 不受支持：回答是公报原文，没有词的概率；请去掉它。");
        refuseIf(
                isFilled(modalities) && !String.valueOf(modalities).equals("[\"text\"]"),
                "modalities",
                "modalities 只能是 [\"text\"]：本服务只用文字回答。");
        refuseIf(
                responseFormat != null
                        && !responseFormat.isNull()
                        && !responseFormat.path("type").asText().equals("text"),
                "response_format",
                "response_format.type 只能是 text：回答是文字，结构化的出处在扩展字段 gazette 里。");
        return this;
    }

    List<@Nullable ChatMessage> messagesPresent() {
        return messages == null ? List.of() : messages;
    }

    boolean isStreamed() {
        return Boolean.TRUE.equals(stream);
    }

    boolean isUsageWanted() {
        return streamOptions != null && Boolean.TRUE.equals(streamOptions.includeUsage());
    }

    private static boolean isFilled(@Nullable JsonNode value) {
        return value != null && !value.isNull() && !(value.isContainerNode() && value.isEmpty());
    }

    private static void refuseIf(boolean isRefused, String field, String detail) {
        if (isRefused) {
            throw ProblemException.badField("unsupported-parameter", field, detail);
        }
    }
}
