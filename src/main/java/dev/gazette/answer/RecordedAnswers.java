package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The ways to answer from what is recorded of offices and meetings: appointments, attendance, agendas. */
@ApplicationScoped
class RecordedAnswers {
    private final RecordAnswers records;
    private final PersonAnswers persons;
    private final MeetingComparison meetings;
    private final SharedAttendance shared;
    private final AgendaAnswers agendas;
    private final MeetingDayAnswers days;
    private final OfficeAnswers offices;
    private final SpeakerAnswers speakers;

    RecordedAnswers(
            RecordAnswers records,
            PersonAnswers persons,
            MeetingComparison meetings,
            SharedAttendance shared,
            AgendaAnswers agendas,
            MeetingDayAnswers days,
            OfficeAnswers offices,
            SpeakerAnswers speakers) {
        this.records = records;
        this.persons = persons;
        this.meetings = meetings;
        this.shared = shared;
        this.agendas = agendas;
        this.days = days;
        this.offices = offices;
        this.speakers = speakers;
    }

    /** Empty when the records say nothing that the question asks for. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Optional<PersonQuestion> person = PersonQuestion.read(found.question().text());
        return person.filter(PersonQuestion::asksSeveralThings)
                .flatMap(question -> persons.answer(question, filters, found.nearest()))
                .or(() -> meetings.answer(found, filters))
                .or(() -> shared.answer(found, filters))
                .or(() -> records.answer(found.question(), filters, found.nearest()))
                .or(() -> person.flatMap(question -> persons.answer(question, filters, found.nearest())))
                .or(() -> agendas.answer(found, filters))
                .or(() -> days.answer(found, filters))
                .or(() -> offices.answer(found, filters))
                .or(() -> speakers.answer(found));
    }
}
