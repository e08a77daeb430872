package dev.gazette.records;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import dev.gazette.gazette.ParseProblem;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of a document. Stateless and thread-safe; never fails on odd text. */
public final class RecordReader {
    /** What is read of one document; what it says about others is settled by an {@link OpinionRegister}. */
    public GazetteRecords read(Gazette gazette) {
        List<Appointment> appointments = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        List<Opinion> opinions = new ArrayList<>();
        List<ParseProblem> problems = new ArrayList<>();
        for (Meeting meeting : gazette.meetings()) {
            for (Item item : meeting.items()) {
                if (AppointmentReader.concerns(item)) {
                    AppointmentReader reader = new AppointmentReader(item, place(gazette.documentId(), meeting, item));
                    appointments.addAll(reader.read());
                    problems.addAll(reader.problems());
                }
                if (item.kind() == ItemKind.OPINION) {
                    opinions.add(new Opinion(ItemName.of(item), meeting.date()));
                }
            }
            AttendanceReader reader = new AttendanceReader(gazette.documentId(), meeting);
            reader.read().ifPresent(attendance::add);
            problems.addAll(reader.problems());
        }
        return new GazetteRecords(appointments, attendance, new LinkReader(gazette).read(), opinions, problems);
    }

    static RecordPlace place(String document, Meeting meeting, Item item) {
        return new RecordPlace(
                document,
                meeting.session(),
                meeting.name(),
                meeting.date(),
                ItemName.of(item),
                item.kind(),
                item.lines());
    }
}
