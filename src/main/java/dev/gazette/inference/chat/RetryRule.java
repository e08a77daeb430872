package dev.gazette.inference.chat;

import dev.gazette.writing.ModelException.Kind;
import java.time.Duration;
import java.util.Optional;

/**
 * When a model is asked once more: too often asked, as it wishes but within bounds; failed, once; else never. Only before
 * its first words, since nobody can take back what was read.
 */
final class RetryRule {
    private static final int RATE_LIMITED_MOST = 2;
    private static final int SERVER_ERROR_MOST = 1;
    private static final Duration UNSAID = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private RetryRule() {}

    /** How long to wait before the next try; empty when there is none. */
    static Optional<Duration> waitBefore(Kind kind, int failed, Optional<Duration> wished) {
        Duration wait = wished.orElse(UNSAID);
        return switch (kind) {
            case RATE_LIMITED ->
                failed <= RATE_LIMITED_MOST && wait.compareTo(LONGEST) <= 0 ? Optional.of(wait) : Optional.empty();
            case SERVER_ERROR -> failed <= SERVER_ERROR_MOST ? Optional.of(Duration.ofMillis(200)) : Optional.empty();
            case BUSY, UNREACHABLE, REFUSED, TIMEOUT, MALFORMED, CUT, CANCELLED -> Optional.empty();
        };
    }
}
