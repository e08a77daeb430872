package dev.gazette.evaluation.generated;

import dev.gazette.passage.Passage;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import java.util.List;

/**
 * What questions are made from.
 *
 * @param persons names of persons that the passages may print
 * @param places names of places that the passages may print
 */
public record Material(
        List<Passage> passages,
        List<Appointment> appointments,
        List<Attendance> attendance,
        List<String> persons,
        List<String> places) {
    public Material {
        passages = List.copyOf(passages);
        appointments = List.copyOf(appointments);
        attendance = List.copyOf(attendance);
        persons = List.copyOf(persons);
        places = List.copyOf(places);
    }
}
