package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One session of the Standing Committee, or the single virtual meeting of a document that is no gazette.
 *
 * @param session number of the session, empty for a document that is no gazette
 * @param congress number of the congress (届) that the committee belongs to, empty when it is not printed
 * @param name full name as printed, for example 某区九届人大常委会第三次会议; empty for a plain document
 * @param label short form for facets, for example 九届第三次
 * @param date day of the session
 */
public record Meeting(
        Optional<Integer> session,
        Optional<Integer> congress,
        String name,
        String label,
        Optional<LocalDate> date,
        List<Item> items) {
    public Meeting {
        requireNonNull(session, "session is null");
        requireNonNull(congress, "congress is null");
        requireNonNull(name, "name is null");
        requireNonNull(label, "label is null");
        requireNonNull(date, "date is null");
        items = List.copyOf(items);
    }
}
