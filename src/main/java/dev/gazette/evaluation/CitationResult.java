package dev.gazette.evaluation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.gazette.source.LineRange;

/**
 * A citation of an answer, judged.
 *
 * @param n number of the mark in the answer
 * @param item id of the item that prints it; empty in results of older versions
 * @param right whether it stands where evidence does or states a fact
 * @param verbatim whether the quote, white space aside, stands on these lines of the source
 */
public record CitationResult(
        int n,
        String document,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String item,
        LineRange lines,
        String quote,
        boolean right,
        boolean verbatim) {
    public CitationResult {
        requireNonNull(document, "document is null");
        requireNonNull(item, "item is null");
        requireNonNull(lines, "lines is null");
        requireNonNull(quote, "quote is null");
    }
}
