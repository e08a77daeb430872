package dev.gazette.records;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who attended a meeting, from all items of it that say so.
 *
 * @param id stable id: document and session
 * @param place first of the items that list attendance
 * @param shouldAttend members who should attend (应到, 应出席), as printed
 * @param sums what is printed compared with what is listed
 */
public record Attendance(
        String id, RecordPlace place, Optional<Count> shouldAttend, List<Group> groups, List<SumCheck> sums) {
    public Attendance {
        requireNonNull(id, "id is null");
        requireNonNull(place, "place is null");
        requireNonNull(shouldAttend, "shouldAttend is null");
        groups = List.copyOf(groups);
        sums = List.copyOf(sums);
    }

    /** Everybody who is listed in this way. */
    public Stream<Entry> entries(Presence presence) {
        return groups.stream().filter(group -> group.presence() == presence).flatMap(group -> group.entries().stream());
    }

    /** The number that is printed for this way of attending. */
    public Optional<Count> printed(Presence presence) {
        return groups.stream()
                .filter(group -> group.presence() == presence)
                .flatMap(group -> group.printed().stream())
                .findFirst();
    }

    /**
     * A printed number of people.
     *
     * @param quote verbatim words
     */
    public record Count(int number, String quote, ItemName item, LineRange lines) {
        public Count {
            requireNonNull(quote, "quote is null");
            requireNonNull(item, "item is null");
            requireNonNull(lines, "lines is null");
        }
    }

    /**
     * People who are listed together.
     *
     * @param label what is printed before them, for example 区人民政府; empty when nothing is
     * @param printed their number as printed, empty when it is not
     */
    public record Group(Presence presence, String label, Optional<Count> printed, List<Entry> entries) {
        public Group {
            requireNonNull(presence, "presence is null");
            requireNonNull(label, "label is null");
            requireNonNull(printed, "printed is null");
            entries = List.copyOf(entries);
        }
    }

    /**
     * Somebody who is listed.
     *
     * @param person name without inner white space; empty when only an organ is listed
     * @param organ organ or place of the person, as printed; the label of the group when the entry names none
     * @param post office of the person, as printed or as of the person before in the same office; empty when none is
     * @param note what is printed in brackets, for example 因公
     * @param quote verbatim words that list the person
     */
    public record Entry(
            String person, String organ, String post, String note, String quote, ItemName item, LineRange lines) {
        public Entry {
            requireNonNull(person, "person is null");
            requireNonNull(organ, "organ is null");
            requireNonNull(post, "post is null");
            requireNonNull(note, "note is null");
            requireNonNull(quote, "quote is null");
            requireNonNull(item, "item is null");
            requireNonNull(lines, "lines is null");
        }
    }

    /**
     * A printed number beside what it should equal.
     *
     * @param about what is counted, in Chinese
     * @param found number of people listed, or sum of the printed parts
     */
    public record SumCheck(String about, int printed, int found, LineRange lines) {
        public SumCheck {
            requireNonNull(about, "about is null");
            requireNonNull(lines, "lines is null");
        }

        public boolean agrees() {
            return printed == found;
        }
    }
}
