package dev.gazette.localnode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a node that dies is started again before it is given up. Not safe for use by several threads. */
final class RestartBudget {
    static final int RESTARTS = 3;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final Deque<Instant> used = new ArrayDeque<>();

    /** Takes one restart; false when the last {@link #WINDOW} has seen {@link #RESTARTS} already. */
    boolean take(Instant now) {
        while (!used.isEmpty() && used.getFirst().isBefore(now.minus(WINDOW))) {
            used.removeFirst();
        }
        if (used.size() >= RESTARTS) {
            return false;
        }
        used.addLast(now);
        return true;
    }
}
