package dev.gazette.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a request and its answer amount to. There are no tokens of a language model to count, so characters are. */
record Usage(
        @JsonProperty("prompt_tokens") int promptTokens,
        @JsonProperty("completion_tokens") int completionTokens,
        @JsonProperty("total_tokens") int totalTokens) {
    static Usage of(int prompt, int completion) {
        return new Usage(prompt, completion, prompt + completion);
    }

    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
