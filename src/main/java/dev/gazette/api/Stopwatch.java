package dev.gazette.api;

/** Measures the milliseconds a request takes. */
record Stopwatch(long startedNanos) {
    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    long millis() {
        return (System.nanoTime() - startedNanos) / 1_000_000;
    }
}
