package dev.gazette.api;

import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import dev.gazette.records.RecordPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who attended a meeting.
 *
 * @param sums printed numbers beside what is listed
 */
@Schema(description = "一次会议的出席列席记录")
public record AttendanceView(
        String document,
        @Nullable Integer session,
        @Nullable String meeting,
        @Nullable String date,
        CountsView counts,
        List<SumView> sums,
        List<GroupView> groups) {
    /** The record with only the entries that are wanted; groups without any are left out when {@code narrowed}. */
    static AttendanceView of(Attendance record, Predicate<Attendance.Entry> wanted, boolean narrowed) {
        RecordPlace place = record.place();
        return new AttendanceView(
                place.document(),
                place.session().orElse(null),
                SourceView.blankToNull(place.meeting()),
                SourceView.text(place.date()),
                CountsView.of(record),
                record.sums().stream()
                        .map(sum -> new SumView(sum.about(), sum.printed(), sum.found(), sum.agrees()))
                        .toList(),
                record.groups().stream()
                        .map(group -> GroupView.of(group, wanted))
                        .filter(group -> !narrowed || !group.entries().isEmpty())
                        .toList());
    }

    /** The records of several meetings. */
    public record Listing(List<AttendanceView> attendance) {}

    /**
     * Numbers as printed, null where none is.
     *
     * @param sittingIn number of people listed as sitting in
     */
    public record CountsView(
            @Nullable Integer shouldAttend,
            @Nullable Integer present,
            @Nullable Integer onLeave,
            @Nullable Integer absent,
            int sittingIn) {
        static CountsView of(Attendance record) {
            return new CountsView(
                    number(record.shouldAttend()),
                    number(record.printed(Presence.PRESENT)),
                    number(record.printed(Presence.ON_LEAVE)),
                    number(record.printed(Presence.ABSENT)),
                    Math.toIntExact(record.entries(Presence.SITTING_IN).count()));
        }

        private static @Nullable Integer number(Optional<Attendance.Count> count) {
            return count.map(Attendance.Count::number).orElse(null);
        }
    }

    /** A printed number and what it was compared with. */
    public record SumView(String about, int printed, int found, boolean agrees) {}

    /**
     * People listed together.
     *
     * @param presence present, on_leave, absent, sitting_in or listening
     * @param label what is printed before them, null when nothing is
     * @param printed their number as printed
     */
    public record GroupView(
            String presence,
            String presenceLabel,
            @Nullable String label,
            @Nullable Integer printed,
            List<EntryView> entries) {
        static GroupView of(Attendance.Group group, Predicate<Attendance.Entry> wanted) {
            return new GroupView(
                    group.presence().code(),
                    group.presence().label(),
                    SourceView.blankToNull(group.label()),
                    CountsView.number(group.printed()),
                    group.entries().stream().filter(wanted).map(EntryView::of).toList());
        }
    }

    /** Somebody who is listed. */
    public record EntryView(
            String person,
            @Nullable String organ,
            @Nullable String post,
            @Nullable String note,
            String quote,
            ItemNameView item,
            List<Integer> lines,
            String url) {
        static EntryView of(Attendance.Entry entry) {
            return new EntryView(
                    entry.person(),
                    SourceView.blankToNull(entry.organ()),
                    SourceView.blankToNull(entry.post()),
                    SourceView.blankToNull(entry.note()),
                    entry.quote(),
                    ItemNameView.of(entry.item()),
                    SourceView.lines(entry.lines()),
                    SourceView.url(entry.item().id(), entry.lines()));
        }
    }
}
