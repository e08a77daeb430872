package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The ways to answer with several figures: those that sources print differently, rows of a table, what is compared. */
@ApplicationScoped
class FigureAnswers {
    private final SourcePairAnswers pairs;
    private final SelectedRows rows;
    private final Comparisons comparisons;
    private final SourcedAnswers sources;

    FigureAnswers(SourcePairAnswers pairs, SelectedRows rows, Comparisons comparisons, SourcedAnswers sources) {
        this.pairs = pairs;
        this.rows = rows;
        this.comparisons = comparisons;
        this.sources = sources;
    }

    /** Empty when the question wants no figures side by side, or they are not found with certainty. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        return pairs.answer(found, filters)
                .or(() -> rows.answer(found))
                .or(() -> comparisons.answer(found, filters))
                .or(() -> sources.answer(found, filters));
    }
}
