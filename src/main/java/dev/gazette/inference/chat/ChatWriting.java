package dev.gazette.inference.chat;

import dev.gazette.inference.chat.ChatEvent.Ended;
import dev.gazette.inference.chat.ChatEvent.Failed;
import dev.gazette.inference.chat.ChatEvent.Piece;
import dev.gazette.writing.ModelException;
import dev.gazette.writing.ModelException.Kind;
import dev.gazette.writing.Writing;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One answer of a model on its way: a thread that talks to the model, and a queue to the one that reads. */
final class ChatWriting implements Writing {
    private final BlockingQueue<ChatEvent> events = new LinkedBlockingQueue<>();
    private final long begunNanos = System.nanoTime();
    private final ModelSettings.Limits limits;
    private final Thread talking;
    private boolean begun;

    private ChatWriting(StreamingChatModel model, ChatRequest request, ModelSettings.Limits limits, Runnable over) {
        this.limits = limits;
        this.talking = Thread.ofVirtual().name("gazette-model").unstarted(() -> {
            try {
                new Attempts(model, request, events::add).run();
            } finally {
                over.run();
            }
        });
    }

    /**
     * Begins.
     *
     * @param over called once when the model is not spoken to any more
     */
    static ChatWriting begin(
            StreamingChatModel model, ChatRequest request, ModelSettings.Limits limits, Runnable over) {
        ChatWriting writing = new ChatWriting(model, request, limits, over);
        writing.talking.start();
        return writing;
    }

    @Override
    public Optional<String> next() {
        return switch (awaited()) {
            case Piece piece -> {
                begun = true;
                yield Optional.of(piece.text());
            }
            case Ended ended -> Optional.empty();
            case Failed failed -> throw failed.failure();
        };
    }

    private ChatEvent awaited() {
        Duration longest = begun ? limits.timeout() : limits.firstTokenTimeout();
        try {
            long left = longest.toNanos() - (System.nanoTime() - begunNanos);
            @Nullable ChatEvent event = left > 0 ? events.poll(left, TimeUnit.NANOSECONDS) : null;
            if (event == null) {
                close();
                throw new ModelException(Kind.TIMEOUT, "no " + (begun ? "end" : "first words") + " within " + longest);
            }
            return event;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new ModelException(Kind.CANCELLED, "nobody waits");
        }
    }

    @Override
    public void close() {
        talking.interrupt();
    }
}
