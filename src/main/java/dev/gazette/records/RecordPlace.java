package dev.gazette.records;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ItemKind;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a record is printed.
 *
 * @param session number of the session, empty for a document that is no gazette
 * @param meeting full name of the meeting, empty for a document that is no gazette
 * @param date day of the session
 * @param lines lines of the words that the record was read from
 */
public record RecordPlace(
        String document,
        Optional<Integer> session,
        String meeting,
        Optional<LocalDate> date,
        ItemName item,
        ItemKind kind,
        LineRange lines) {
    public RecordPlace {
        requireNonNull(document, "document is null");
        requireNonNull(session, "session is null");
        requireNonNull(meeting, "meeting is null");
        requireNonNull(date, "date is null");
        requireNonNull(item, "item is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(lines, "lines is null");
    }

    RecordPlace at(LineRange other) {
        return new RecordPlace(document, session, meeting, date, item, kind, other);
    }
}
