package dev.gazette.trainer.sample;

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

    Example without(Pieces question) {
        return example(question, 0, 0);
    }

    /** With the answer at the given pieces of the passage, both inclusive. */
    Example with(Pieces question, int first, int last) {
        int shift = question.size() + 2 - from;
        return example(question, first + shift, last + shift);
    }

    private Example example(Pieces question, int start, int end) {
        int windowStart = question.size() + 2;
        long[] ids = new long[windowStart + to - from + 1];
        ids[0] = WordPieces.CLS;
        System.arraycopy(question.ids(), 0, ids, 1, question.size());
        ids[windowStart - 1] = WordPieces.SEP;
        System.arraycopy(passage.ids(), from, ids, windowStart, to - from);
        ids[ids.length - 1] = WordPieces.SEP;
        return new Example(ids, windowStart, start, end);
    }
}
