package dev.gazette.api;

import dev.gazette.index.ArchivedItem;
import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemLink;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The records that meetings are shown with. */
record MeetingRecords(List<ItemLink> agenda, List<Attendance> attendance, List<Appointment> appointments) {
    MeetingRecords {
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
        appointments = List.copyOf(appointments);
    }

    static MeetingRecords all(RecordArchive records) {
        return new MeetingRecords(
                records.links(ItemLink.Kind.AGENDA),
                records.attendance(RecordQuery.ALL),
                records.appointments(RecordQuery.ALL));
    }

    /** Those of the meeting that these items belong to. */
    MeetingRecords of(List<ArchivedItem> items) {
        Set<String> ids = items.stream().map(archived -> archived.item().id()).collect(Collectors.toSet());
        return new MeetingRecords(
                agenda.stream().filter(link -> ids.contains(link.from().id())).toList(),
                attendance.stream()
                        .filter(record -> ids.contains(record.place().item().id()))
                        .toList(),
                appointments.stream()
                        .filter(record -> ids.contains(record.place().item().id()))
                        .toList());
    }
}
