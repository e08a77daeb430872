package dev.gazette.retrieval;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for a part of a search that runs on another thread. */
final class Awaited {
    private Awaited() {}

    /**
     * What it gives; its failure is thrown as it was.
     *
     * @throws SearchUnavailableException when this thread is interrupted
     */
    static <T> T of(Future<T> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("The search was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The search failed: " + e.getCause(), e);
        }
    }
}
