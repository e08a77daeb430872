package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.index.RecordArchive;
import dev.gazette.passage.Passage;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers who has an office, or which office somebody has, from where it is printed: appointments, lists of attendance, the
 * line below a title that names the speaker.
 */
@ApplicationScoped
class OfficeAnswers {
    /** Of more, nobody can say who is meant. */
    private static final int MOST_PERSONS = 4;

    private static final int MOST_OFFICES = 5;
    private static final double SURE = 0.9;

    private final RecordArchive records;
    private final Archive archive;
    private final RecordQuotes quotes;

    OfficeAnswers(RecordArchive records, Archive archive, RecordQuotes quotes) {
        this.records = records;
        this.archive = archive;
        this.quotes = quotes;
    }

    /** Empty when the question asks for something else, or no record says it. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        return OfficeQuestion.read(found.question().text())
                .map(question -> words(question, found, filters))
                .filter(words -> !words.isEmpty())
                .map(words -> RecordWriter.write(words, found.nearest(), SURE))
                .filter(GroundingCheck::holds);
    }

    private List<Candidate> words(OfficeQuestion question, Found found, SearchFilters filters) {
        KnownRecords known = KnownRecords.read(records, filters);
        return question.post().isPresent()
                ? holders(question, known, found)
                : known.persons().stream()
                        .filter(person -> Plain.of(person).equals(question.described()))
                        .findFirst()
                        .map(person -> offices(person, known))
                        .orElse(List.of());
    }

    /** Whoever has the office and has not left it since, each once, by the words of the newest record. */
    private List<Candidate> holders(OfficeQuestion question, KnownRecords known, Found found) {
        PersonDescription office = PersonDescription.of(question.described());
        List<Appointment> acts =
                known.appointments().reversed().stream().filter(office::means).toList();
        Stream<Held> appointed = acts.stream()
                .filter(record -> !record.act().isLeaving())
                .map(record -> new Held(record.person(), record.place().date(), () -> of(record)));
        Stream<Held> attended = known.attendance().reversed().stream()
                .flatMap(meeting -> KnownRecords.listed(meeting)
                        .filter(entry -> office.means(meeting, entry))
                        .map(entry -> new Held(entry.person(), meeting.place().date(), () -> of(entry))));
        Stream<Held> spoke = found.passages().stream()
                .map(Passage::provenance)
                .filter(office::means)
                .flatMap(place -> place.item().speaker().stream()
                        .map(speaker -> new Held(
                                speaker,
                                place.date(),
                                () -> quotes.naming(place.item().id(), speaker))));
        Map<String, Candidate> words = new LinkedHashMap<>();
        Stream.of(appointed, attended, spoke)
                .flatMap(any -> any)
                .filter(held -> !words.containsKey(held.person) && acts.stream().noneMatch(held::hasEndedBy))
                .forEach(held -> held.words
                        .get()
                        // a list may name the office before the first of several only
                        .filter(said -> question.isPostIn(said.own()))
                        .ifPresent(said -> words.put(held.person, said)));
        return words.size() > MOST_PERSONS ? List.of() : List.copyOf(words.values());
    }

    /** Somebody who had the office on a day, and where that is printed. */
    private record Held(String person, Optional<LocalDate> day, Supplier<Optional<Candidate>> words) {
        boolean hasEndedBy(Appointment record) {
            return record.act().isLeaving()
                    && record.person().equals(person)
                    && !(day.isPresent()
                            && record.place()
                                    .date()
                                    .filter(left -> left.isBefore(day.get()))
                                    .isPresent());
        }
    }

    /** Each office of a person once, the appointments first. */
    private List<Candidate> offices(String person, KnownRecords known) {
        Stream<Candidate> appointed = known.appointments().stream()
                .filter(record -> record.person().equals(person))
                .flatMap(record -> of(record).stream());
        Stream<Candidate> spoke = archive.itemsBy(Set.of(person)).stream()
                .flatMap(item -> quotes.naming(item.item().id(), person).stream());
        Stream<Candidate> attended = known.attendance().stream()
                .flatMap(KnownRecords::listed)
                .filter(entry -> entry.person().equals(person) && !entry.post().isEmpty())
                .flatMap(entry -> of(entry).stream().filter(found -> found.own().contains(Plain.of(entry.post()))));
        Map<String, Candidate> distinct = Stream.of(appointed, spoke, attended)
                .flatMap(any -> any)
                .collect(Collectors.toMap(Candidate::own, any -> any, (first, again) -> first, LinkedHashMap::new));
        return distinct.values().stream().limit(MOST_OFFICES).toList();
    }

    private Optional<Candidate> of(Appointment record) {
        return quotes.words(
                record.place().item().id(), record.quote(), record.place().lines());
    }

    private Optional<Candidate> of(Attendance.Entry entry) {
        return quotes.words(entry.item().id(), entry.quote(), entry.lines());
    }
}
