package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The ways to answer that suit some questions only, the surest first: from records, with an agenda, by what a term means, by
 * figures that sources print differently, by comparing, by what each of two sources says, part by part, with a whole list.
 */
@ApplicationScoped
class SpecialAnswers {
    private final RecordAnswers records;
    private final PersonAnswers persons;
    private final MeetingComparison meetings;
    private final SharedAttendance shared;
    private final AgendaAnswers agendas;
    private final DefinitionAnswers definitions;
    private final SourcePairAnswers pairs;
    private final SourcedAnswers sources;
    private final Comparisons comparisons;
    private final PartedAnswers parts;
    private final ListAnswers lists;

    SpecialAnswers(
            RecordAnswers records,
            PersonAnswers persons,
            MeetingComparison meetings,
            SharedAttendance shared,
            AgendaAnswers agendas,
            DefinitionAnswers definitions,
            SourcePairAnswers pairs,
            SourcedAnswers sources,
            Comparisons comparisons,
            PartedAnswers parts,
            ListAnswers lists) {
        this.records = records;
        this.persons = persons;
        this.meetings = meetings;
        this.shared = shared;
        this.agendas = agendas;
        this.definitions = definitions;
        this.pairs = pairs;
        this.sources = sources;
        this.comparisons = comparisons;
        this.parts = parts;
        this.lists = lists;
    }

    /** Empty when none of them suits the question. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        Optional<PersonQuestion> person = PersonQuestion.read(found.question().text());
        return person.filter(PersonQuestion::asksSeveralThings)
                .flatMap(question -> persons.answer(question, filters, found.nearest()))
                .or(() -> meetings.answer(found, filters))
                .or(() -> shared.answer(found, filters))
                .or(() -> records.answer(found.question(), filters, found.nearest()))
                .or(() -> person.flatMap(question -> persons.answer(question, filters, found.nearest())))
                .or(() -> agendas.answer(found, filters))
                .or(() -> definitions.answer(found, filters))
                .or(() -> pairs.answer(found, filters))
                .or(() -> comparisons.answer(found, filters))
                .or(() -> sources.answer(found, filters))
                .or(() -> lists.answerByQuotedWord(found))
                .or(() -> parts.answer(found, filters))
                .or(() -> lists.answer(found));
    }
}
