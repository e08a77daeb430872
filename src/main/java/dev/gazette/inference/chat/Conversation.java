package dev.gazette.inference.chat;

import dev.gazette.inference.chat.ChatEvent.Ended;
import dev.gazette.inference.chat.ChatEvent.Failed;
import dev.gazette.inference.chat.ChatEvent.Piece;
import dev.gazette.writing.ModelException;
import dev.gazette.writing.ModelException.Kind;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request and what came of it. The first end counts, since LangChain4j reports some ends twice. */
final class Conversation implements StreamingChatResponseHandler {
    private final Consumer<ChatEvent> out;
    private boolean begun;
    private boolean over;
    private Optional<Duration> wished = Optional.empty();
    private @Nullable Failed failure;

    Conversation(Consumer<ChatEvent> out) {
        this.out = out;
    }

    boolean begun() {
        return begun;
    }

    Optional<Failed> failure() {
        return Optional.ofNullable(failure);
    }

    /** The wait before the next try, after so many have failed. */
    Function<Failed, Optional<Duration>> retry(int failed) {
        return what -> RetryRule.waitBefore(what.failure().kind(), failed, wished);
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        if (over || Thread.currentThread().isInterrupted()) {
            context.streamingHandle().cancel();
            return;
        }
        begun = true;
        out.accept(new Piece(piece.text()));
    }

    /** An end without a reason is a connection that closed early. */
    @Override
    public void onCompleteResponse(ChatResponse response) {
        @Nullable FinishReason reason = response.metadata().finishReason();
        if (reason == FinishReason.STOP) {
            if (!over) {
                over = true;
                out.accept(new Ended());
            }
            return;
        }
        onError(new ModelException(Kind.CUT, "finish reason " + reason));
    }

    @Override
    public void onError(Throwable error) {
        if (over) {
            return;
        }
        over = true;
        wished = Failures.retryAfter(error);
        failure = new Failed(error instanceof ModelException known ? known : Failures.of(error, begun));
    }
}
