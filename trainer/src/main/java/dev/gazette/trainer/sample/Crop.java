package dev.gazette.trainer.sample;

import dev.gazette.inference.reader.Opening;
import dev.gazette.inference.reader.Pieces;
import dev.gazette.inference.reader.WordPieces;

/**
 * A run of a passage's pieces.
 *
 * @param from first piece
 * @param to behind the last
 */
record Crop(Pieces passage, int from, int to) {
    /** The chars of the crop, as a range of the passage. */
    int startChar() {
        return passage.starts()[from];
    }

    int endChar() {
        return passage.ends()[to - 1];
    }

    Example without(Opening opening) {
        return example(opening, 0, 0);
    }

    /** With the answer at the given pieces of the passage, both inclusive. */
    Example with(Opening opening, int first, int last) {
        int shift = opening.size() - from;
        return example(opening, first + shift, last + shift);
    }

    private Example example(Opening opening, int start, int end) {
        long[] ids = new long[opening.size() + to - from + 1];
        System.arraycopy(opening.ids(), 0, ids, 0, opening.size());
        System.arraycopy(passage.ids(), from, ids, opening.size(), to - from);
        ids[ids.length - 1] = WordPieces.SEP;
        return new Example(ids, opening.size(), start, end);
    }
}
