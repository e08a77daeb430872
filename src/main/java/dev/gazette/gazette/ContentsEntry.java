package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.Optional;

/**
 * A line of the printed contents list.
 *
 * @param title title without white space
 * @param speaker speaker as printed there, inner spaces removed
 * @param page printed page on which the item begins
 */
record ContentsEntry(String title, Optional<String> speaker, int page, LineRange lines) {
    ContentsEntry {
        requireNonNull(title, "title is null");
        requireNonNull(speaker, "speaker is null");
        requireNonNull(lines, "lines is null");
    }
}
