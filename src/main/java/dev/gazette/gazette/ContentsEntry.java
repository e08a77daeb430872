package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.Optional;

/**
 * A line of the printed contents list.
 *
 * @param title title without white space
 * @param speaker speaker as printed there, inner spaces removed
 * @param page printed page on which the item begins, empty when the list has no pages
 * @param session number of the session under whose caption the entry stands, empty when the list has no captions
 */
record ContentsEntry(
        String title, Optional<String> speaker, Optional<Integer> page, Optional<Integer> session, LineRange lines) {
    ContentsEntry {
        requireNonNull(title, "title is null");
        requireNonNull(speaker, "speaker is null");
        requireNonNull(page, "page is null");
        requireNonNull(session, "session is null");
        requireNonNull(lines, "lines is null");
    }
}
