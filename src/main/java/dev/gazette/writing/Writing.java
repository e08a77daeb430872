package dev.gazette.writing;

import java.util.Optional;

/** Words on their way from a model. For one thread; whoever closes it stops the model, wherever it is. */
public interface Writing extends AutoCloseable {
    /**
     * Waits for the next words; empty when the model has come to its end.
     *
     * @throws ModelException when it cannot come to its end, or when the waiting thread is interrupted
     */
    Optional<String> next();

    @Override
    void close();
}
