package dev.gazette.records;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An item points to other items.
 *
 * @param id stable id: the pointing item, the kind and the position
 * @param from the item that points: an agenda, a follow-up report, an opinion, an annex
 * @param session number of the session of {@code from}, empty for a document that is no gazette
 * @param date day of that session
 * @param words what it points with, as printed: an entry of the agenda, the title of an opinion; empty for an annex
 * @param targets what was found, best first; empty when no item of the archive is meant
 */
public record ItemLink(
        String id,
        Kind kind,
        String document,
        Optional<Integer> session,
        Optional<LocalDate> date,
        ItemName from,
        String words,
        LineRange lines,
        List<ItemName> targets) {
    public ItemLink {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(document, "document is null");
        requireNonNull(session, "session is null");
        requireNonNull(date, "date is null");
        requireNonNull(from, "from is null");
        requireNonNull(words, "words is null");
        requireNonNull(lines, "lines is null");
        targets = List.copyOf(targets);
    }

    /** What the link says. */
    public enum Kind {
        /** An entry of the agenda and the items it was about. */
        AGENDA,
        /** A follow-up report and the opinion that it follows. */
        FOLLOWS,
        /** An opinion and the reports that it is about. */
        ABOUT,
        /** An annex and the item that it is attached to. */
        ANNEX;

        /** The value in the index. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same link to other targets. */
    ItemLink to(List<ItemName> others) {
        return new ItemLink(id, kind, document, session, date, from, words, lines, others);
    }

    /** Whether it names something that no document of the archive holds. */
    public boolean pointsOutside() {
        return targets.isEmpty();
    }
}
