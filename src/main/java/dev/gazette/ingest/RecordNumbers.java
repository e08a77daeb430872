package dev.gazette.ingest;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Record numbers by key in 40 to 80 bytes an entry, where a map of strings takes 200: an archive of ten thousand documents
 * has millions of sentences. Of a key, a SHA-256, the first 16 bytes count; two texts never share those in practice. An
 * open table with linear steps, at most half full.
 */
final class RecordNumbers {
    private static final int NONE = -1;

    private long[] highs = new long[1 << 10];
    private long[] lows = new long[1 << 10];
    private int[] numbers = none(1 << 10);
    private int size;

    int size() {
        return size;
    }

    OptionalInt find(byte[] key) {
        ByteBuffer bytes = ByteBuffer.wrap(key);
        int number = numbers[slot(bytes.getLong(), bytes.getLong())];
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Notes the number of a key; a later number takes the place of an earlier one. */
    void put(byte[] key, int number) {
        ByteBuffer bytes = ByteBuffer.wrap(key);
        put(bytes.getLong(), bytes.getLong(), number);
        if (size > numbers.length / 2) {
            grow();
        }
    }

    private void put(long high, long low, int number) {
        int slot = slot(high, low);
        size += numbers[slot] == NONE ? 1 : 0;
        highs[slot] = high;
        lows[slot] = low;
        numbers[slot] = number;
    }

    /** The slot of a key, or the free one that it would take. */
    private int slot(long high, long low) {
        int mask = numbers.length - 1;
        int slot = (int) low & mask;
        while (numbers[slot] != NONE && (highs[slot] != high || lows[slot] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHighs = highs;
        long[] oldLows = lows;
        int[] oldNumbers = numbers;
        int length = Math.multiplyExact(oldNumbers.length, 2);
        highs = new long[length];
        lows = new long[length];
        numbers = none(length);
        size = 0;
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != NONE) {
                put(oldHighs[i], oldLows[i], oldNumbers[i]);
            }
        }
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
