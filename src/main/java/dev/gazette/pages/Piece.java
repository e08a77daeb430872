package dev.gazette.pages;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of printed text that looks the same throughout; templates show it with the tag {@code words}.
 *
 * @param strong printed in bold
 * @param marked found or quoted
 * @param gap between two cells of a row; the text is then empty
 */
public record Piece(String text, boolean strong, boolean marked, boolean gap) {
    public Piece {
        requireNonNull(text, "text is null");
        if (gap != text.isEmpty()) {
            throw new IllegalArgumentException("a gap has no text and everything else has some: " + text);
        }
    }
}
