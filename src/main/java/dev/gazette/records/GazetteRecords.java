package dev.gazette.records;

import dev.gazette.gazette.ParseProblem;
import java.util.List;

/**
 * The records of an archive.
 *
 * @param problems entries that could not be read, sums that do not agree
 */
public record GazetteRecords(
        List<Appointment> appointments, List<Attendance> attendance, List<ItemLink> links, List<ParseProblem> problems) {
    public GazetteRecords {
        appointments = List.copyOf(appointments);
        attendance = List.copyOf(attendance);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }
}
