package dev.gazette.api.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gazette.api.AskResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a streamed answer.
 *
 * @param choices one, none in the part with the sums
 * @param gazette in the last part of the words: the answer as {@code /api/ask} gives it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatChunk(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        @Nullable Usage usage,
        @Nullable AskResponse gazette) {
    static final String OBJECT = "chat.completion.chunk";

    /** The only choice; the reason is written even when it is null. */
    record Choice(
            int index,
            Delta delta,

            @JsonProperty("finish_reason") @JsonInclude @Nullable String finishReason) {}

    /** What is added. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delta(@Nullable String role, @Nullable String content) {}
}
