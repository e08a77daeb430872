package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param documents documents, passages, sentences: done and in all
 * @param elapsed time since embedding began
 */
public record ProgressSnapshot(Share documents, Share passages, Share sentences, Duration elapsed) {
    public ProgressSnapshot {
        requireNonNull(documents, "documents is null");
        requireNonNull(passages, "passages is null");
        requireNonNull(sentences, "sentences is null");
        requireNonNull(elapsed, "elapsed is null");
    }

    /** Sentences a second, 0 before anything was measured. */
    public double rate() {
        return elapsed.isZero() ? 0 : sentences.done() * 1e9 / elapsed.toNanos();
    }

    /** Time left at the present rate; zero while the rate is not known. */
    public Duration remaining() {
        double rate = rate();
        int left = sentences.total() - sentences.done();
        return rate == 0 ? Duration.ZERO : Duration.ofSeconds((long) Math.ceil(left / rate));
    }

    /** So many of so many. */
    public record Share(int done, int total) {
        public Share {
            if (done < 0 || done > total) {
                throw new IllegalArgumentException("A share needs 0 <= done <= total but was " + done + "/" + total);
            }
        }
    }
}
