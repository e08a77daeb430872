package dev.gazette.passage;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;

/**
 * A sentence, list entry or table row of a passage: the unit that is embedded and quoted.
 *
 * @param text verbatim substring of the passage text
 * @param context words that belong to the sentence but stand elsewhere (table header, lead-in of a list), empty if none
 */
public record Sentence(String text, String context, LineRange lines) {
    public Sentence {
        requireNonNull(text, "text is null");
        requireNonNull(context, "context is null");
        requireNonNull(lines, "lines is null");
    }
}
