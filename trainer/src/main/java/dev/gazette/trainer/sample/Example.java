package dev.gazette.trainer.sample;

/**
 * One input of the network: its opening, a window, [SEP].
 *
 * @param windowStart where the window begins in {@code ids}
 * @param start where the answer starts in {@code ids}; 0 without answer
 * @param end where its last piece is; 0 without answer
 */
public record Example(long[] ids, int windowStart, int start, int end) {
    public Example {
        boolean none = start == 0 && end == 0;
        if (!none && (start < windowStart || end < start || end >= ids.length - 1)) {
            throw new IllegalArgumentException(start + "-" + end + " is not in the window " + windowStart + "-" + ids.length);
        }
    }

    public int length() {
        return ids.length;
    }

    public boolean hasAnswer() {
        return start > 0;
    }
}
