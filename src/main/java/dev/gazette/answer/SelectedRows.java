package dev.gazette.answer;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers which rows of a table are as a question wants them: 哪些已完工, 哪些比上年少. All of them, or none. */
@ApplicationScoped
class SelectedRows {
    private static final int ITEMS = 4;
    private static final int MOST = 30;
    private static final double LEAST_COVERAGE = 0.33;

    /** Two columns that the question names tell a table even when it speaks otherwise of all else. */
    private static final double LEAST_BESIDE = 0.12;

    private final Archive archive;

    SelectedRows(Archive archive) {
        this.archive = archive;
    }

    /** Empty when the question asks for no rows, or no table is sure to be the one that it means. */
    Optional<Answer.Grounded> answer(Found found) {
        Question question = found.question();
        if (!RowConditions.areAskedBy(question.text())) {
            return Optional.empty();
        }
        return found.passages().stream()
                .map(passage -> passage.provenance().item().id())
                .distinct()
                .limit(ITEMS)
                .flatMap(item -> selections(question, archive.passagesOf(item)))
                .max(Comparator.comparingDouble(Selection::coverage))
                .filter(best -> best.coverage >= best.least)
                .map(best -> best.written(found.nearest()))
                .filter(GroundingCheck::holds);
    }

    private static Stream<Selection> selections(Question question, List<Passage> item) {
        List<TableSign> signs = TableSign.in(item);
        return Grid.of(item).stream()
                .filter(grid -> grid.rows().size() > 2)
                .flatMap(grid -> selection(question, grid, RowConditions.of(question, grid, signs)).stream());
    }

    private static Optional<Selection> selection(Question question, Grid grid, List<RowCondition> conditions) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Candidate row : grid.rows()) {
            List<String> labels = conditions.stream()
                    .flatMap(condition -> condition.holds(grid, row).stream())
                    .toList();
            if (labels.size() == conditions.size()) {
                rows.add(new Row(row, labels.getFirst()));
            }
        }
        List<String> told = conditions.stream()
                .flatMap(condition -> condition.told().stream())
                .toList();
        Candidate weighed = grid.weighed(told);
        List<Candidate> before = conditions.stream()
                .flatMap(condition -> condition.notes().stream())
                .toList();
        return Optional.of(new Selection(
                        before.isEmpty() ? grid.head().stream().toList() : before,
                        rows,
                        Coverage.of(question, weighed),
                        least(conditions)))
                .filter(selection -> !rows.isEmpty()
                        && rows.size() <= MOST
                        && RowConditions.isCount(question.text(), rows.size())
                        && Constraints.hold(question, weighed)
                        && Constraints.isOfPlaces(question, weighed));
    }

    private static double least(List<RowCondition> conditions) {
        return conditions.stream().anyMatch(RowCondition.Beside.class::isInstance) ? LEAST_BESIDE : LEAST_COVERAGE;
    }

    /** A row with the part of its words that names it. */
    private record Row(Candidate candidate, String label) {}

    /**
     * Rows as a question wants them.
     *
     * @param before words without which the rows are not understood: the header, or the note that explains a sign
     * @param coverage how much of the question the table covers
     * @param least how much it must cover
     */
    private record Selection(List<Candidate> before, List<Row> rows, double coverage, double least) {
        Answer.Grounded written(List<Passage> nearest) {
            double confidence = Confidence.rounded(coverage);
            List<Candidate> whole = Stream.concat(before.stream(), rows.stream().map(Row::candidate))
                    .toList();
            List<String> words = whole.stream().map(Candidate::quote).toList();
            List<String> names = Stream.concat(
                            before.stream().map(Candidate::quote), rows.stream().map(Row::label))
                    .toList();
            return RowWriter.written(words, whole, nearest, confidence)
                    .or(() -> RowWriter.written(names, whole, nearest, confidence))
                    .orElseGet(() -> RecordWriter.write(whole, nearest, confidence));
        }
    }
}
