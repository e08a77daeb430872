package dev.gazette.api;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is already there into pieces, so that every answer is streamed in the same way. */
final class Pieces {
    private static final int PIECE_CODE_POINTS = 6;

    private Pieces() {}

    /** Cuts between code points; the pieces joined are the text. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int left = text.codePointCount(start, text.length());
            int end = text.offsetByCodePoints(start, Math.min(PIECE_CODE_POINTS, left));
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
