package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.Item;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An item as kept in the index, with the meeting it belongs to.
 *
 * @param ordinal position among all items of the document, from 0
 */
public record ArchivedItem(
        String document,
        Optional<Integer> session,
        String meeting,
        String sessionLabel,
        Optional<LocalDate> date,
        int ordinal,
        Item item) {
    public ArchivedItem {
        requireNonNull(document, "document is null");
        requireNonNull(session, "session is null");
        requireNonNull(meeting, "meeting is null");
        requireNonNull(sessionLabel, "sessionLabel is null");
        requireNonNull(date, "date is null");
        requireNonNull(item, "item is null");
    }
}
