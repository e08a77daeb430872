package dev.gazette.pages.reader;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Words that the page should show marked.
 *
 * @param words as quoted, empty for none
 * @param line source line near which they stand, null when any place will do
 */
public record Quote(String words, @Nullable Integer line) {
    public Quote {
        requireNonNull(words, "words is null");
    }
}
