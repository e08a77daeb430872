package dev.gazette.ingest;

import java.io.PrintStream;
import java.time.Duration;

/** Shows progress: one line that updates itself on a terminal, else a line every few seconds. */
final class TerminalProgress implements IngestionProgress {
    private static final Duration TERMINAL_PAUSE = Duration.ofMillis(200);
    private static final Duration LOG_PAUSE = Duration.ofSeconds(3);

    private static final Duration NEVER = Duration.ofDays(-1);

    private static final String CLEAR_REST_OF_LINE = "\u001B[K";

    private final PrintStream out;
    private final boolean isTerminal;
    private ProgressSnapshot.Phase phase = ProgressSnapshot.Phase.READING;
    private Duration shown = NEVER;

    TerminalProgress(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    @Override
    public void advanced(ProgressSnapshot snapshot) {
        boolean isLast = isLast(snapshot);
        Duration pause = isTerminal ? TERMINAL_PAUSE : LOG_PAUSE;
        if (snapshot.phase() != phase) {
            phase = snapshot.phase();
            shown = NEVER;
        }
        if (!isLast && snapshot.elapsed().minus(shown).compareTo(pause) < 0) {
            return;
        }
        shown = snapshot.elapsed();
        if (isTerminal) {
            out.print("\r" + snapshot.line() + CLEAR_REST_OF_LINE + (isLast ? System.lineSeparator() : ""));
        } else {
            out.println(snapshot.line());
        }
        out.flush();
    }

    private static boolean isLast(ProgressSnapshot snapshot) {
        return switch (snapshot.phase()) {
            case READING -> snapshot.documents().isComplete();
            case INDEXING -> snapshot.passages().isComplete();
        };
    }
}
