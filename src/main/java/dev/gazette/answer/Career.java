package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.records.Appointment;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the records of one document say of the offices of a person, and who had them before and after. Who left an office
 * and who came into it at the same meeting followed each other, when they are one and one.
 *
 * @param records all appointments and removals of the document
 */
record Career(String person, List<Appointment> records) {
    Career {
        requireNonNull(person, "person is null");
        records = List.copyOf(records);
    }

    /** The offices of the question into which the person came. */
    List<Appointment> entered(Predicate<Appointment> asked) {
        return own(record -> !record.act().isLeaving() && asked.test(record));
    }

    /** The offices of the question that the person left. */
    List<Appointment> left(Predicate<Appointment> asked) {
        return own(record -> record.act().isLeaving() && asked.test(record));
    }

    private List<Appointment> own(Predicate<Appointment> asked) {
        return records.stream()
                .filter(record -> record.person().equals(person) && asked.test(record))
                .toList();
    }

    /** What the person left at a meeting at which he or she also came into another office. */
    List<Appointment> leftFor(List<Appointment> entered) {
        return left(record -> entered.stream()
                .anyMatch(other ->
                        isOfOneMeeting(record, other) && !record.office().equals(other.office())));
    }

    /** The records of whoever left the offices that the person entered, or the other way round. */
    List<Appointment> others(List<Appointment> own) {
        return own.stream().flatMap(record -> other(record).stream()).toList();
    }

    private Optional<Appointment> other(Appointment own) {
        List<Appointment> sharing = records.stream()
                .filter(record -> isOfOneMeeting(record, own)
                        && record.office().equals(own.office())
                        && !record.person().equals(person))
                .toList();
        boolean isOnlyOne = sharing.size() == 1
                && sharing.getFirst().act().isLeaving() != own.act().isLeaving();
        return isOnlyOne ? Optional.of(sharing.getFirst()) : Optional.empty();
    }

    private static boolean isOfOneMeeting(Appointment one, Appointment other) {
        return one.place().document().equals(other.place().document())
                && one.place().meeting().equals(other.place().meeting());
    }
}
