package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of an item as found in the body: title, the line that opens it, and who delivers it.
 *
 * @param title title, lines joined and white space tidied
 * @param titleLines lines of the title
 * @param openerLines lines of the opener: the note of adoption, of the speech, of the sitting, or the document number;
 *     those of the title when the item has no opener
 * @param meeting the meeting that title or opener name
 * @param date the date in the opener
 */
record ItemHeader(
        String title,
        LineRange titleLines,
        LineRange openerLines,
        Optional<SessionMention> meeting,
        Optional<LocalDate> date,
        SpeakerLines speaker) {
    ItemHeader {
        requireNonNull(title, "title is null");
        requireNonNull(titleLines, "titleLines is null");
        requireNonNull(openerLines, "openerLines is null");
        requireNonNull(meeting, "meeting is null");
        requireNonNull(date, "date is null");
        requireNonNull(speaker, "speaker is null");
    }

    int firstLine() {
        return titleLines.first();
    }

    /** Last line of title, opener and speaker. */
    int lastLine() {
        return Math.max(Math.max(openerLines.last(), titleLines.last()), speaker.lastLine());
    }
}
