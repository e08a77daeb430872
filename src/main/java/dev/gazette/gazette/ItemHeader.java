package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of an item as found in the body: title and the line that opens it.
 *
 * @param title title, lines joined and white space tidied
 * @param titleLines lines of the title
 * @param openerLines lines of the opener: the note of adoption, of the speech, of the sitting, or the document number
 * @param meeting the session that title or opener name
 * @param date the date in the opener
 */
record ItemHeader(
        String title,
        LineRange titleLines,
        LineRange openerLines,
        Optional<SessionMention> meeting,
        Optional<LocalDate> date) {
    ItemHeader {
        requireNonNull(title, "title is null");
        requireNonNull(titleLines, "titleLines is null");
        requireNonNull(openerLines, "openerLines is null");
        requireNonNull(meeting, "meeting is null");
        requireNonNull(date, "date is null");
    }
}
