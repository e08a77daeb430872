package dev.gazette.api.openai;

import dev.gazette.api.AskResponse;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.openai.ChatChunk.Delta;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer to one request, whole or in chunks.
 *
 * @param id the same in every chunk
 * @param created seconds since 1970
 */
record ChatReply(String id, long created, ChatHistory history, SourceNotes notes) {
    private static final String STOP = "stop";

    static ChatReply to(ChatHistory history, SourceNotes notes) {
        return new ChatReply("chatcmpl-" + UUID.randomUUID(), Instant.now().getEpochSecond(), history, notes);
    }

    ChatCompletion completion(AskResponse response) {
        var message = new ChatCompletion.Message("assistant", content(response));
        return new ChatCompletion(
                id,
                ChatCompletion.OBJECT,
                created,
                ModelView.NAME,
                List.of(new ChatCompletion.Choice(0, message, STOP)),
                usageOf(response),
                response);
    }

    /** The first chunk: who speaks. */
    ChatChunk role() {
        return chunk(new Delta("assistant", ""), null, null);
    }

    /** A piece of the words. */
    ChatChunk words(String text) {
        return chunk(new Delta(null, text), null, null);
    }

    /** The chunk after the last words. */
    ChatChunk end(AskResponse response) {
        return chunk(new Delta(null, null), STOP, response);
    }

    /** The chunk with the sums, which has no words. */
    ChatChunk usage(AskResponse response) {
        return new ChatChunk(id, ChatChunk.OBJECT, created, ModelView.NAME, List.of(), usageOf(response), null);
    }

    /** What follows the words of the answer; {@link ChatHistory} takes it off again. */
    String below(AskResponse response) {
        String under = notes.under(response);
        return under.isEmpty() ? "" : ChatHistory.RULE + under;
    }

    private ChatChunk chunk(Delta delta, @Nullable String finishReason, @Nullable AskResponse response) {
        var choice = new ChatChunk.Choice(0, delta, finishReason);
        return new ChatChunk(id, ChatChunk.OBJECT, created, ModelView.NAME, List.of(choice), null, response);
    }

    private Usage usageOf(AskResponse response) {
        return Usage.of(history.characters(), Usage.characters(content(response)));
    }

    private String content(AskResponse response) {
        return response.answer() + below(response);
    }
}
