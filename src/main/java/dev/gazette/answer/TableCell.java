package dev.gazette.answer;

import dev.gazette.passage.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Picks the cell of a table row whose column the question names. */
final class TableCell {
    private TableCell() {}

    /** The cell as printed; empty when the row has no header or no column stands out. */
    static Optional<String> of(Question question, Candidate candidate) {
        Optional<Sentence> row = candidate.passage().sentences().stream()
                .filter(sentence -> sentence.text().equals(candidate.quote()))
                .findFirst();
        Optional<String> header = row.map(Sentence::context)
                .flatMap(context ->
                        context.lines().filter(line -> line.contains("\t")).findFirst());
        if (header.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns =
                Arrays.stream(header.get().split("\t", -1)).map(Plain::of).toList();
        List<String> cells = Arrays.stream(candidate.quote().split("\t", -1))
                .map(String::strip)
                .toList();
        int column = column(question, columns);
        // a blank first cell is not printed, so rows are counted from their end
        int cell = column - (columns.size() - cells.size());
        if (column < 0 || cell < 0 || cell >= cells.size() || cells.get(cell).isEmpty()) {
            return Optional.empty();
        }
        boolean fits = question.askedFor() != AskedFor.NUMBER || Expectation.hasFigure(Plain.of(cells.get(cell)), List.of());
        return fits && question.years().size() < 2 ? Optional.of(cells.get(cell)) : Optional.empty();
    }

    private static int column(Question question, List<String> columns) {
        int best = -1;
        double bestWeight = 0;
        for (int i = 0; i < columns.size(); i++) {
            double weight = weight(question, columns.get(i));
            if (weight > bestWeight) {
                best = i;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double weight(Question question, String column) {
        double years = question.years().stream().filter(column::contains).count() * 3.0;
        return years
                + question.terms().stream()
                        .filter(term -> term.forms().stream().anyMatch(column::contains))
                        .mapToDouble(Question.WeightedTerm::weight)
                        .sum();
    }
}
