package dev.gazette.reading;

import static java.util.Objects.requireNonNull;

/**
 * A text to read.
 *
 * @param about what stands above it: title and headings; tells what the text is about and never holds the answer; may be
 *     empty, its first 48 word pieces count
 * @param text the words among which the answer may be, of any length, also empty
 */
public record ReadText(String about, String text) {
    public ReadText {
        requireNonNull(about, "about is null");
        requireNonNull(text, "text is null");
    }

    /** A text of which nothing else is known. */
    public static ReadText of(String text) {
        return new ReadText("", text);
    }
}
