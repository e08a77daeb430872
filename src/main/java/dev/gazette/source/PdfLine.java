package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A printed line within its column.
 *
 * @param text its characters, spaces as printed
 * @param size height of most of its characters in points
 * @param strong almost all of it is set in a bold or black face
 * @param firstWord width of what would have to fit at the end of the line before: a word or a character
 * @param chunks its parts that are set apart by wide gaps, from left to right
 */
record PdfLine(String text, PdfBox box, double size, boolean strong, double firstWord, List<Chunk> chunks) {
    PdfLine {
        requireNonNull(text, "text is null");
        requireNonNull(box, "box is null");
        chunks = List.copyOf(chunks);
    }

    /** Part of a line between wide gaps. */
    record Chunk(String text, double left, double right) {
        double width() {
            return right - left;
        }
    }
}
