package dev.gazette.records;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import dev.gazette.gazette.ParseProblem;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of an archive. Stateless and thread-safe; never fails on odd text. */
public final class RecordReader {
    /** Reads all documents together, since a follow-up may follow an opinion of another one. */
    public GazetteRecords read(List<Gazette> gazettes) {
        List<Appointment> appointments = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        List<ParseProblem> problems = new ArrayList<>();
        for (Gazette gazette : gazettes) {
            for (Meeting meeting : gazette.meetings()) {
                for (Item item : meeting.items()) {
                    if (AppointmentReader.concerns(item)) {
                        AppointmentReader reader =
                                new AppointmentReader(item, place(gazette.documentId(), meeting, item));
                        appointments.addAll(reader.read());
                        problems.addAll(reader.problems());
                    }
                }
                AttendanceReader reader = new AttendanceReader(gazette.documentId(), meeting);
                reader.read().ifPresent(attendance::add);
                problems.addAll(reader.problems());
            }
        }
        return new GazetteRecords(appointments, attendance, new LinkReader(gazettes).read(), problems);
    }

    static RecordPlace place(String document, Meeting meeting, Item item) {
        return new RecordPlace(
                document, meeting.session(), meeting.name(), meeting.date(), ItemName.of(item), item.kind(), item.lines());
    }
}
