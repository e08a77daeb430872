package dev.gazette.inference.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * One input of the network: its opening, a run of the passage's pieces, [SEP].
 *
 * @param from first piece of the run
 * @param to behind the last
 */
record Window(Opening opening, Pieces pieces, int from, int to) {
    /** Length of the whole input in training, and so in reading. */
    private static final int LENGTH = 256;

    /** What neighbours share, so that an answer up to this long is whole in one. */
    private static final int SHARED = 64;

    /** All windows of a passage. */
    static List<Window> of(Opening opening, Pieces pieces) {
        int size = LENGTH - 1 - opening.size();
        List<Window> windows = new ArrayList<>();
        for (int from = 0; from < pieces.size(); from += size - SHARED) {
            int to = Math.min(pieces.size(), from + size);
            windows.add(new Window(opening, pieces, from, to));
            if (to == pieces.size()) {
                break;
            }
        }
        return windows;
    }

    /** Where the run begins in the input. */
    int offset() {
        return opening.size();
    }

    /** How long the input is, in pieces. */
    int length() {
        return offset() + to - from + 1;
    }

    /** Writes the input's numbers and segments. */
    void fill(long[] ids, long[] segments) {
        System.arraycopy(opening.ids(), 0, ids, 0, offset());
        System.arraycopy(pieces.ids(), from, ids, offset(), to - from);
        ids[length() - 1] = WordPieces.SEP;
        for (int i = offset(); i < length(); i++) {
            segments[i] = 1;
        }
    }

    /** Where the piece at a place of the input begins in the passage, in chars. */
    int startChar(int place) {
        return pieces.starts()[place - offset() + from];
    }

    int endChar(int place) {
        return pieces.ends()[place - offset() + from];
    }
}
