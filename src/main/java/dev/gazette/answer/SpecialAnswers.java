package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The ways to answer that suit some questions only, the surest first: from records, by what a term means, with several
 * figures, part by part, with a whole list.
 */
@ApplicationScoped
class SpecialAnswers {
    private final RecordedAnswers recorded;
    private final DefinitionAnswers definitions;
    private final FigureAnswers figures;
    private final PartedAnswers parts;
    private final ListAnswers lists;

    SpecialAnswers(
            RecordedAnswers recorded,
            DefinitionAnswers definitions,
            FigureAnswers figures,
            PartedAnswers parts,
            ListAnswers lists) {
        this.recorded = recorded;
        this.definitions = definitions;
        this.figures = figures;
        this.parts = parts;
        this.lists = lists;
    }

    /** Empty when none of them suits the question. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        return recorded.answer(found, filters)
                .or(() -> definitions.answer(found, filters))
                .or(() -> figures.answer(found, filters))
                .or(() -> lists.answerByQuotedWord(found))
                .or(() -> parts.answer(found, filters))
                .or(() -> lists.answer(found));
    }
}
