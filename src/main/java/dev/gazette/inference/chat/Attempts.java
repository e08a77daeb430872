package dev.gazette.inference.chat;

import dev.gazette.inference.chat.ChatEvent.Failed;
import dev.gazette.writing.ModelException;
import dev.gazette.writing.ModelException.Kind;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Asks a model, again where {@link RetryRule} says so, and passes on what comes. Runs until it is over or interrupted. */
record Attempts(StreamingChatModel model, ChatRequest request, Consumer<ChatEvent> out) implements Runnable {
    private static final Logger LOG = Logger.getLogger(Attempts.class);

    @Override
    public void run() {
        for (int failed = 1; ; failed++) {
            Conversation conversation = new Conversation(out);
            ask(conversation);
            Optional<Failed> failure = conversation.failure();
            Optional<Duration> wait =
                    failure.filter(any -> !conversation.begun()).flatMap(conversation.retry(failed));
            if (wait.isEmpty() || !slept(wait.get())) {
                failure.ifPresent(out);
                return;
            }
            LOG.debugf(
                    "Model asked again in %s after %s",
                    wait.get(), failure.get().failure().kind());
        }
    }

    /** Returns when the model has ended, since the client below reads on this thread. */
    private void ask(Conversation conversation) {
        try {
            model.chat(request, conversation);
        } catch (RuntimeException e) {
            conversation.onError(e);
        }
        conversation.onError(new ModelException(Kind.CUT, "it ended without an end"));
    }

    private static boolean slept(Duration wait) {
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
