package dev.gazette.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gazette.api.AskResponse;
import java.util.List;

/**
 * A whole answer.
 *
 * @param created seconds since 1970
 * @param gazette the answer as {@code /api/ask} gives it, with its citations
 */
record ChatCompletion(
        String id, String object, long created, String model, List<Choice> choices, Usage usage, AskResponse gazette) {
    static final String OBJECT = "chat.completion";

    /** The only choice. */
    record Choice(
            int index,
            Message message,
            @JsonProperty("finish_reason") String finishReason) {}

    /** The words of the answer with its sources below. */
    record Message(String role, String content) {}
}
