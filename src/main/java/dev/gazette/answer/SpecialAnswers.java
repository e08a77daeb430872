package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The ways to answer that suit some questions only, the surest first: from records, with an agenda, by what a term means, with
 * the rows of a table, by comparing, by what each of two sources says, part by part, with a whole list.
 */
@ApplicationScoped
class SpecialAnswers {
    private final RecordAnswers records;
    private final AgendaAnswers agendas;
    private final DefinitionAnswers definitions;
    private final SourcedAnswers sources;
    private final SelectedRows rows;
    private final Comparisons comparisons;
    private final PartedAnswers parts;
    private final ListAnswers lists;

    SpecialAnswers(
            RecordAnswers records,
            AgendaAnswers agendas,
            DefinitionAnswers definitions,
            SourcedAnswers sources,
            SelectedRows rows,
            Comparisons comparisons,
            PartedAnswers parts,
            ListAnswers lists) {
        this.records = records;
        this.agendas = agendas;
        this.definitions = definitions;
        this.sources = sources;
        this.rows = rows;
        this.comparisons = comparisons;
        this.parts = parts;
        this.lists = lists;
    }

    /** Empty when none of them suits the question. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        return records.answer(found.question(), filters, found.nearest())
                .or(() -> agendas.answer(found, filters))
                .or(() -> definitions.answer(found, filters))
                .or(() -> rows.answer(found))
                .or(() -> comparisons.answer(found, filters))
                .or(() -> sources.answer(found, filters))
                .or(() -> parts.answer(found, filters))
                .or(() -> lists.answer(found));
    }
}
