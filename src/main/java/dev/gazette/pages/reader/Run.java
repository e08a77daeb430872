package dev.gazette.pages.reader;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a printed text that looks the same throughout.
 *
 * @param text empty for the gap between two cells of a row
 * @param strong printed in bold
 * @param cited part of the quoted words
 * @param opensQuote the first such part of the page
 * @param line number of the source line that begins here, if it begins within a text
 * @param note number among the notes of the item when this is the mark of one
 */
public record Run(
        String text,
        boolean strong,
        boolean cited,
        boolean opensQuote,
        @Nullable Integer line,
        @Nullable Integer note) {
    public Run {
        requireNonNull(text, "text is null");
        if (opensQuote && !cited) {
            throw new IllegalArgumentException("only quoted words open a quote: " + text);
        }
    }

    /** Whether this is the gap between two cells. */
    public boolean gap() {
        return text.isEmpty();
    }
}
