package dev.gazette.index;

import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemLink;
import java.util.List;

/** Reads the records of the live index. Order is document, then line. */
public interface RecordArchive {
    /** Appointments, removals, resignations and so on. */
    List<Appointment> appointments(RecordQuery query);

    /** Attendance of the meetings in question, whole; those where the person is listed if one is named. */
    List<Attendance> attendance(RecordQuery query);

    /** All links of a kind. */
    List<ItemLink> links(ItemLink.Kind kind);

    /** All links from or to an item. */
    List<ItemLink> linksOf(String itemId);
}
