package dev.gazette.trainer.sample;

import dev.gazette.inference.reader.Opening;
import dev.gazette.inference.reader.Pieces;
import java.util.random.RandomGenerator;

/** Cuts passages at random places to random lengths. */
final class Cropper {
    /** Length of the whole input, in pieces. */
    static final int LENGTH = 256;

    private static final int SHORTEST = 60;
    private static final double FULL = 0.4;

    private final RandomGenerator random;

    Cropper(RandomGenerator random) {
        this.random = random;
    }

    /** A crop that holds the pieces from first to last. */
    Crop around(Pieces passage, int first, int last, Opening opening) {
        int size = Math.max(size(opening), Math.min(last - first + 1, LENGTH - 1 - opening.size()));
        int lowest = Math.max(0, last + 1 - size);
        int highest = Math.max(lowest, Math.min(first, passage.size() - size));
        int from = lowest + random.nextInt(highest - lowest + 1);
        return new Crop(passage, from, Math.min(passage.size(), from + size));
    }

    /** A crop of the pieces between the bounds. */
    Crop within(Pieces passage, int from, int to, Opening opening) {
        int size = Math.min(size(opening), to - from);
        int start = from + random.nextInt(to - from - size + 1);
        return new Crop(passage, start, start + size);
    }

    private int size(Opening opening) {
        int most = LENGTH - 1 - opening.size();
        return random.nextDouble() < FULL ? most : SHORTEST + random.nextInt(most - SHORTEST + 1);
    }
}
