package dev.gazette.localnode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes: politely first, then by force. */
final class Processes {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private Processes() {}

    /** Ends them and all their descendants, and returns when none is left. */
    static void end(List<ProcessHandle> processes) {
        // descendants first: the launcher of Elasticsearch passes a signal on, but may die before its child does
        List<ProcessHandle> all = Stream.concat(
                        processes.stream().flatMap(ProcessHandle::descendants), processes.stream())
                .distinct()
                .toList();
        all.forEach(ProcessHandle::destroy);
        if (!awaitEnd(all, GRACE)) {
            all.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(all, GRACE);
        }
    }

    private static boolean awaitEnd(List<ProcessHandle> processes, Duration longest) {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for the end of " + processes, e);
        }
    }
}
