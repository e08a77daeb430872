package dev.gazette.api;

import dev.gazette.gazette.Texts;
import dev.gazette.index.ArchivedItem;
import dev.gazette.names.NameEntry;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person.
 *
 * @param name the form that is printed most
 * @param otherForms the same name printed otherwise than with spaces
 * @param offices offices printed beside the name
 * @param items what the person delivered
 * @param mentions items in which the name is printed, from at most 50 places
 * @param mentionCount how often it is printed
 */
@Schema(description = "一个人的记录")
public record PersonView(
        String name,
        List<String> otherForms,
        List<String> offices,
        List<ItemView> items,
        List<AppointmentView> appointments,
        List<PresenceView> attendance,
        List<MentionView> mentions,
        int mentionCount) {
    static PersonView of(String preferred, Optional<NameEntry> known, Found record) {
        String name = Texts.squeeze(preferred);
        return new PersonView(
                name,
                known.stream()
                        .flatMap(entry -> entry.forms().stream())
                        .map(form -> Texts.squeeze(form.text()))
                        .filter(form -> !form.equals(name))
                        .distinct()
                        .toList(),
                known.map(NameEntry::offices).orElse(List.of()),
                record.items().stream().map(ItemView::of).toList(),
                record.appointments().stream().map(AppointmentView::of).toList(),
                record.attendance().stream()
                        .flatMap(meeting -> PresenceView.of(meeting, record.meant()))
                        .toList(),
                record.mentioning().stream()
                        .map(item -> MentionView.of(item, known))
                        .toList(),
                known.map(NameEntry::count).orElse(0));
    }

    /** Whether nothing is recorded. */
    boolean isEmpty() {
        return items.isEmpty() && appointments.isEmpty() && attendance.isEmpty() && mentions.isEmpty();
    }

    /** What was found, with the entries of the attendance that are about the person. */
    record Found(
            List<ArchivedItem> items,
            List<Appointment> appointments,
            List<Attendance> attendance,
            Predicate<Attendance.Entry> meant,
            List<ArchivedItem> mentioning) {
        Found {
            items = List.copyOf(items);
            appointments = List.copyOf(appointments);
            attendance = List.copyOf(attendance);
            mentioning = List.copyOf(mentioning);
        }
    }

    /** An item in which the name is printed, on these lines. */
    public record MentionView(ItemNameView item, List<Integer> lines) {
        static MentionView of(ArchivedItem archived, Optional<NameEntry> known) {
            String id = archived.item().id();
            return new MentionView(
                    new ItemNameView(id, archived.item().title()),
                    known.stream()
                            .flatMap(entry -> entry.occurrences().stream())
                            .filter(place -> place.item().equals(id))
                            .map(NameEntry.Occurrence::line)
                            .distinct()
                            .toList());
        }
    }

    /**
     * How the person took part in a meeting.
     *
     * @param presence present, on_leave, absent, sitting_in or listening
     * @param group what is printed before the names, null when nothing is
     */
    public record PresenceView(
            String document,
            @Nullable Integer session,
            @Nullable String meeting,
            @Nullable String date,
            String presence,
            String presenceLabel,
            @Nullable String group,
            AttendanceView.EntryView entry) {
        static Stream<PresenceView> of(Attendance record, Predicate<Attendance.Entry> meant) {
            AttendanceView view = AttendanceView.of(record, meant, true);
            return view.groups().stream()
                    .flatMap(group -> group.entries().stream()
                            .map(entry -> new PresenceView(
                                    view.document(),
                                    view.session(),
                                    view.meeting(),
                                    view.date(),
                                    group.presence(),
                                    group.presenceLabel(),
                                    group.label(),
                                    entry)));
        }
    }
}
