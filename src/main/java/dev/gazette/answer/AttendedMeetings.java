package dev.gazette.answer;

import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The printed words that say which meetings a person attended, and how many members a meeting should have. */
@ApplicationScoped
class AttendedMeetings {
    private final RecordQuotes quotes;

    AttendedMeetings(RecordQuotes quotes) {
        this.quotes = quotes;
    }

    /** Of every meeting that lists the person its title and the words that do so. */
    List<Candidate> of(String person, List<Attendance> meetings) {
        return meetings.stream()
                .flatMap(meeting -> KnownRecords.listed(meeting)
                        .filter(entry -> entry.person().equals(person))
                        .limit(1))
                .flatMap(this::titled)
                .toList();
    }

    private Stream<Candidate> titled(Attendance.Entry entry) {
        Optional<Candidate> listed = quotes.words(entry.item().id(), entry.quote(), entry.lines());
        Optional<Candidate> title = quotes.title(entry.item());
        return listed.isPresent() && title.isPresent() ? Stream.of(title.get(), listed.get()) : Stream.empty();
    }

    /** The number of members of the first meeting after somebody left. */
    List<Candidate> membersAfter(List<Appointment> leaving, List<Attendance> meetings) {
        Optional<LocalDate> left = leaving.stream()
                .flatMap(record -> record.place().date().stream())
                .findFirst();
        return meetings.stream()
                .filter(meeting -> left.isPresent()
                        && meeting.place().date().filter(left.get()::isBefore).isPresent())
                .min(Comparator.comparing(meeting -> meeting.place().date().orElseThrow()))
                .flatMap(Attendance::shouldAttend)
                .map(count -> Stream.of(
                                quotes.title(count.item()),
                                quotes.words(count.item().id(), count.quote(), count.lines()))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }
}
