package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param phase what the numbers count
 * @param documents documents, passages, sentences: done and in all
 * @param elapsed time since the phase began
 */
public record ProgressSnapshot(Phase phase, Share documents, Share passages, Share sentences, Duration elapsed) {
    public ProgressSnapshot {
        requireNonNull(phase, "phase is null");
        requireNonNull(documents, "documents is null");
        requireNonNull(passages, "passages is null");
        requireNonNull(sentences, "sentences is null");
        requireNonNull(elapsed, "elapsed is null");
    }

    /** Documents read so far; how many passages there are is not known yet. */
    static ProgressSnapshot reading(int done, int total, Duration elapsed) {
        Share none = new Share(0, 0);
        return new ProgressSnapshot(Phase.READING, new Share(done, total), none, none, elapsed);
    }

    /** The two halves of a run. */
    public enum Phase {
        /** Documents are read and compared with what is live. */
        READING,
        /** Sentences are embedded and written into the new index. */
        INDEXING
    }

    /** Sentences a second, 0 before anything was measured. */
    public double rate() {
        return elapsed.isZero() ? 0 : sentences.done() * 1e9 / elapsed.toNanos();
    }

    /** Time left in this phase at the present rate; zero while the rate is not known. */
    public Duration remaining() {
        Share counted =
                switch (phase) {
                    case READING -> documents;
                    case INDEXING -> sentences;
                };
        double each = counted.done() == 0 ? 0 : elapsed.toNanos() / 1e9 / counted.done();
        return Duration.ofSeconds((long) Math.ceil(each * (counted.total() - counted.done())));
    }

    /** The progress in words, for everybody who waits. */
    public String line() {
        return switch (phase) {
            case READING -> "读取文档 %s，剩余 %s".formatted(documents, words(remaining()));
            case INDEXING ->
                "索引进度：文档 %s，段落 %s，句子向量 %s，每秒 %.0f 句，剩余 %s"
                        .formatted(documents, passages, sentences, rate(), words(remaining()));
        };
    }

    private static String words(Duration time) {
        return time.toMinutes() == 0 ? time.toSeconds() + " 秒" : time.toMinutes() + " 分 " + time.toSecondsPart() + " 秒";
    }

    /** So many of so many. */
    public record Share(int done, int total) {
        public Share {
            if (done < 0 || done > total) {
                throw new IllegalArgumentException("A share needs 0 <= done <= total but was " + done + "/" + total);
            }
        }

        boolean isComplete() {
            return done == total;
        }

        @Override
        public String toString() {
            return done + "/" + total;
        }
    }
}
