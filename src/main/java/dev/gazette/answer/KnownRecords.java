package dev.gazette.answer;

import dev.gazette.index.RecordArchive;
import dev.gazette.index.RecordQuery;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import dev.gazette.retrieval.SearchFilters;
import java.util.List;
import java.util.stream.Stream;

/** The records of offices and attendance that a question may draw on. */
record KnownRecords(List<Appointment> appointments, List<Attendance> attendance) {
    KnownRecords {
        appointments = List.copyOf(appointments);
        attendance = List.copyOf(attendance);
    }

    /** Reads all that pass the filters. */
    static KnownRecords read(RecordArchive archive, SearchFilters filters) {
        return new KnownRecords(
                archive.appointments(RecordQuery.ALL).stream()
                        .filter(record -> RecordMatch.passes(record.place(), filters))
                        .toList(),
                archive.attendance(RecordQuery.ALL).stream()
                        .filter(record -> RecordMatch.passes(record.place(), filters))
                        .toList());
    }

    /** Everybody who is named, in the order of the records. */
    List<String> persons() {
        return Stream.concat(
                        appointments.stream().map(Appointment::person),
                        attendance.stream().flatMap(KnownRecords::listed).map(Attendance.Entry::person))
                .filter(person -> person.length() > 1)
                .distinct()
                .toList();
    }

    List<String> personsOf(String document) {
        return in(document).persons();
    }

    /** The documents that name a person. */
    List<String> documentsOf(String person) {
        return Stream.concat(
                        appointments.stream()
                                .filter(record -> record.person().equals(person))
                                .map(record -> record.place().document()),
                        attendance.stream()
                                .filter(meeting -> listed(meeting)
                                        .anyMatch(entry -> entry.person().equals(person)))
                                .map(meeting -> meeting.place().document()))
                .distinct()
                .toList();
    }

    Career career(String person, String document) {
        return new Career(person, in(document).appointments);
    }

    /** The records of one document. */
    KnownRecords in(String document) {
        return new KnownRecords(
                appointments.stream()
                        .filter(record -> record.place().document().equals(document))
                        .toList(),
                attendance.stream()
                        .filter(meeting -> meeting.place().document().equals(document))
                        .toList());
    }

    /** Everybody who is listed for a meeting, in whatever way. */
    static Stream<Attendance.Entry> listed(Attendance meeting) {
        return Stream.of(Presence.values()).flatMap(meeting::entries);
    }
}
