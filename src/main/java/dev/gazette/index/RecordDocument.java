package dev.gazette.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.GazetteRecords;
import dev.gazette.records.ItemLink;
import dev.gazette.records.ItemName;
import dev.gazette.records.OpinionRegister;
import dev.gazette.records.PersonNames;
import dev.gazette.records.RecordPlace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A record as it lies in the index: found by person, act, session and item. */
public sealed interface RecordDocument extends IndexDocument {
    /** The documents of all records of a gazette. */
    static Stream<RecordDocument> of(GazetteRecords records, OpinionRegister register) {
        return Stream.of(
                        records.appointments().stream().map(OfAppointment::new),
                        records.attendance().stream().map(OfAttendance::new),
                        records.links(register).stream().map(OfLink::new))
                .flatMap(documents -> documents);
    }

    /** One person, one office, one act. */
    record OfAppointment(Appointment appointment) implements RecordDocument {
        public OfAppointment {
            requireNonNull(appointment, "appointment is null");
        }

        @Override
        public String id() {
            return appointment.id();
        }

        @Override
        public String type() {
            return IndexFields.TYPE_APPOINTMENT;
        }

        @Override
        public ObjectNode toJson() {
            ObjectNode json = placed(this, appointment.place());
            json.putArray(IndexFields.PERSON).add(PersonNames.key(appointment.person()));
            json.put(IndexFields.ACT, appointment.act().code());
            json.set(IndexFields.STORED, StoredJson.write(appointment));
            return json;
        }
    }

    /** The attendance of one meeting. */
    record OfAttendance(Attendance attendance) implements RecordDocument {
        public OfAttendance {
            requireNonNull(attendance, "attendance is null");
        }

        @Override
        public String id() {
            return attendance.id();
        }

        @Override
        public String type() {
            return IndexFields.TYPE_ATTENDANCE;
        }

        @Override
        public ObjectNode toJson() {
            ObjectNode json = placed(this, attendance.place());
            ArrayNode people = json.putArray(IndexFields.PERSON);
            attendance.groups().stream()
                    .flatMap(group -> group.entries().stream())
                    .map(entry -> PersonNames.key(entry.person()))
                    .distinct()
                    .forEach(people::add);
            json.set(IndexFields.STORED, StoredJson.write(attendance));
            return json;
        }
    }

    /** An item that points to others. */
    record OfLink(ItemLink link) implements RecordDocument {
        public OfLink {
            requireNonNull(link, "link is null");
        }

        @Override
        public String id() {
            return link.id();
        }

        @Override
        public String type() {
            return IndexFields.TYPE_LINK;
        }

        @Override
        public ObjectNode toJson() {
            ObjectNode json = head(this, link.document(), link.lines().first());
            put(json, link.session(), link.date());
            json.put(IndexFields.ITEM_ID, link.from().id());
            json.put(IndexFields.KIND, link.kind().code());
            ArrayNode targets = json.putArray(IndexFields.TARGET);
            link.targets().stream().map(ItemName::id).forEach(targets::add);
            json.set(IndexFields.STORED, StoredJson.write(link));
            return json;
        }
    }

    private static ObjectNode placed(RecordDocument document, RecordPlace place) {
        ObjectNode json = head(document, place.document(), place.lines().first());
        put(json, place.session(), place.date());
        json.put(IndexFields.ITEM_ID, place.item().id());
        json.put(IndexFields.KIND, place.kind().code());
        return json;
    }

    private static ObjectNode head(RecordDocument document, String source, int line) {
        ObjectNode json = StoredJson.MAPPER.createObjectNode();
        json.put(IndexFields.TYPE, document.type());
        json.put(IndexFields.ID, document.id());
        json.put(IndexFields.DOCUMENT, source);
        // records of a document come in the order of their lines
        json.put(IndexFields.ORDINAL, line);
        return json;
    }

    private static void put(ObjectNode json, Optional<Integer> session, Optional<LocalDate> date) {
        session.ifPresent(number -> json.put(IndexFields.SESSION, number));
        date.ifPresent(day -> json.put(IndexFields.DATE, day.toString()));
    }
}
