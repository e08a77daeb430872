package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;

/**
 * The printed words behind a mark like [1] in an answer.
 *
 * @param n number of the mark, from 1
 * @param quote verbatim substring of {@code passage.text()}
 * @param lines lines of the quote in the source file
 */
public record Citation(int n, String quote, Passage passage, LineRange lines) {
    public Citation {
        requireNonNull(quote, "quote is null");
        requireNonNull(passage, "passage is null");
        requireNonNull(lines, "lines is null");
        if (!passage.text().contains(quote)) {
            throw new IllegalArgumentException(
                    "A quote is a substring of its passage but '" + quote + "' is not in " + passage.id());
        }
    }
}
