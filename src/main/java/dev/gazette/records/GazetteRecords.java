package dev.gazette.records;

import dev.gazette.gazette.ParseProblem;
import java.util.List;

/**
 * The records of a document.
 *
 * @param opinions its opinions, which follow-up reports of other documents may follow
 * @param problems entries that could not be read, sums that do not agree
 */
public record GazetteRecords(
        List<Appointment> appointments,
        List<Attendance> attendance,
        List<ItemLink> links,
        List<Opinion> opinions,
        List<ParseProblem> problems) {
    public GazetteRecords {
        appointments = List.copyOf(appointments);
        attendance = List.copyOf(attendance);
        links = List.copyOf(links);
        opinions = List.copyOf(opinions);
        problems = List.copyOf(problems);
    }

    /** The links, those of follow-up reports with the opinions of the whole archive that they follow. */
    public List<ItemLink> links(OpinionRegister register) {
        return links.stream()
                .map(link -> link.kind() == ItemLink.Kind.FOLLOWS ? register.resolve(link) : link)
                .toList();
    }
}
