package dev.gazette.evaluation;

import java.io.PrintStream;

/** Shows progress: one bar that fills on a terminal, else a line at every tenth. */
final class ProgressBar implements EvaluationProgress {
    private static final int WIDTH = 40;
    private static final int LINES = 10;
    private static final String CLEAR_REST_OF_LINE = "\u001B[K";

    private final PrintStream out;
    private final boolean isTerminal;
    private final long start = System.nanoTime();
    private int shown = -1;

    ProgressBar(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    @Override
    public void advanced(int done, int total) {
        int step = done * (isTerminal ? 1000 : LINES) / total;
        if (step == shown) {
            return;
        }
        shown = step;
        if (isTerminal) {
            out.print("\r" + line(done, total) + CLEAR_REST_OF_LINE + (done == total ? System.lineSeparator() : ""));
        } else {
            out.println(line(done, total));
        }
        out.flush();
    }

    private String line(int done, int total) {
        int filled = WIDTH * done / total;
        long seconds = (System.nanoTime() - start) / 1_000_000_000 * (total - done) / Math.max(1, done);
        return "评测 %s%s %d/%d，剩余 %d 秒".formatted("█".repeat(filled), "░".repeat(WIDTH - filled), done, total, seconds);
    }
}
