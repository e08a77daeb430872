package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.Presence;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds whom a question means: by name, as the successor of somebody, by attendance, by a report, by a sentence. */
@ApplicationScoped
class PersonFinder {
    /** Who is only told of is asked for as any other question is. */
    private static final String WHO = "是谁";

    private static final double LEAST_SCORE = 0.5;
    private static final double LEAST_COVERAGE = 0.5;

    private final WordFinder finder;
    private final RecordQuotes quotes;

    PersonFinder(WordFinder finder, RecordQuotes quotes) {
        this.finder = finder;
        this.quotes = quotes;
    }

    /** All who may be meant; empty when nobody is known. */
    List<DescribedPerson> find(PersonQuestion question, KnownRecords known, SearchFilters filters) {
        Set<String> named = RecordMatch.namedPersons(question.text(), known.persons());
        PersonDescription description = PersonDescription.of(question.description());
        if (!named.isEmpty()) {
            return named.size() == 1 ? named(named.iterator().next(), description, known) : List.of();
        }
        if (description.isOfAttendance()) {
            return known.attendance().stream()
                    .flatMap(meeting -> attending(meeting, description))
                    .toList();
        }
        Found found = finder.find(question.description() + WHO, filters);
        List<DescribedPerson> speakers = description.isOfSpeaker() ? speakers(found, description) : List.of();
        return speakers.isEmpty() ? told(found, description, known) : speakers;
    }

    private List<DescribedPerson> named(String person, PersonDescription description, KnownRecords known) {
        return known.documentsOf(person).stream()
                .flatMap(document -> description.isSuccessorOf(Plain.of(person))
                        ? successors(known.career(person, document))
                        : Stream.of(new DescribedPerson(person, document, List.of())))
                .toList();
    }

    private Stream<DescribedPerson> successors(Career career) {
        return career.others(career.left(any -> true)).stream()
                .flatMap(record -> words(record).stream()
                        .map(words -> new DescribedPerson(
                                record.person(), record.place().document(), List.of(words))))
                .distinct();
    }

    private Optional<Candidate> words(Appointment record) {
        return quotes.words(
                record.place().item().id(), record.quote(), record.place().lines());
    }

    private Stream<DescribedPerson> attending(Attendance meeting, PersonDescription description) {
        return Stream.of(Presence.SITTING_IN, Presence.PRESENT)
                .flatMap(meeting::entries)
                .filter(entry -> description.means(meeting, entry))
                .flatMap(entry -> quotes.words(entry.item().id(), entry.quote(), entry.lines()).stream()
                        .map(words -> new DescribedPerson(
                                entry.person(), meeting.place().document(), List.of(words))));
    }

    /** Who delivered what was found, by the line that names the speaker. */
    private List<DescribedPerson> speakers(Found found, PersonDescription description) {
        return found.passages().stream()
                .map(Passage::provenance)
                .filter(description::means)
                .map(Provenance::item)
                .distinct()
                .flatMap(item -> item.speaker().stream()
                        .flatMap(speaker -> quotes.naming(item.id(), speaker).stream()
                                .map(words -> new DescribedPerson(
                                        speaker, words.passage().provenance().document(), List.of(words)))))
                .toList();
    }

    /** Whom sentences name in the office that is described, when they surely say most of the description. */
    private static List<DescribedPerson> told(Found found, PersonDescription description, KnownRecords known) {
        return found.ranked().stream()
                .filter(scored ->
                        scored.score() >= LEAST_SCORE && scored.signals().coverage() >= LEAST_COVERAGE)
                .map(ScoredCandidate::candidate)
                .flatMap(words -> known.personsOf(words.passage().provenance().document()).stream()
                        .filter(person -> isTold(person, description, words))
                        .map(person -> new DescribedPerson(
                                person, words.passage().provenance().document(), List.of(words))))
                .toList();
    }

    private static boolean isTold(String person, PersonDescription description, Candidate words) {
        return description
                .office()
                .filter(office -> words.own().contains(office + Plain.of(person)))
                .isPresent();
    }
}
