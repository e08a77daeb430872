package dev.gazette.passage;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.PageRange;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a passage stands: the same facts that the {@code source} object of the HTTP contract shows.
 *
 * @param document id of the source document
 * @param session number of the session, empty for a plain document
 * @param meeting full name of the meeting, empty string for a plain document
 * @param sessionLabel short form for facets
 * @param section heading path from the outermost heading in
 * @param lines lines of the passage in the source file
 */
public record Provenance(
        String document,
        Optional<Integer> session,
        String meeting,
        String sessionLabel,
        Optional<LocalDate> date,
        ItemReference item,
        List<String> section,
        Optional<PageRange> pages,
        LineRange lines) {
    public Provenance {
        requireNonNull(document, "document is null");
        requireNonNull(session, "session is null");
        requireNonNull(meeting, "meeting is null");
        requireNonNull(sessionLabel, "sessionLabel is null");
        requireNonNull(date, "date is null");
        requireNonNull(item, "item is null");
        section = List.copyOf(section);
        requireNonNull(pages, "pages is null");
        requireNonNull(lines, "lines is null");
    }

    /** The item a passage belongs to, as far as a reader of the passage needs it. */
    public record ItemReference(
            String id, String title, ItemKind kind, Optional<String> speaker, Optional<String> role) {
        public ItemReference {
            requireNonNull(id, "id is null");
            requireNonNull(title, "title is null");
            requireNonNull(kind, "kind is null");
            requireNonNull(speaker, "speaker is null");
            requireNonNull(role, "role is null");
        }
    }
}
