package dev.gazette.inference.reader;

import java.util.Arrays;

/**
 * The word pieces of a text.
 *
 * @param ids their numbers in the vocabulary
 * @param starts where each begins in the text, in chars
 * @param ends where each ends, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
public record Pieces(long[] ids, int[] starts, int[] ends) {
    public Pieces {
        if (ids.length != starts.length || ids.length != ends.length) {
            throw new IllegalArgumentException(
                    ids.length + " ids, " + starts.length + " starts, " + ends.length + " ends");
        }
    }

    public int size() {
        return ids.length;
    }

    /** The first pieces, or all of them when there are no more. */
    public Pieces first(int count) {
        if (count >= size()) {
            return this;
        }
        return new Pieces(Arrays.copyOf(ids, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** The first piece that ends after the given char; {@link #size()} when there is none. */
    public int at(int offset) {
        int piece = 0;
        while (piece < size() && ends[piece] <= offset) {
            piece++;
        }
        return piece;
    }
}
