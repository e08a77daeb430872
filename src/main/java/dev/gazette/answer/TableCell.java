package dev.gazette.answer;

import dev.gazette.gazette.CellParts;
import dev.gazette.passage.Sentence;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Picks the cell of a table row whose column the question names. */
final class TableCell {
    private static final int LONGEST = 60;

    private TableCell() {}

    /** The cell as printed; empty when the row has no header or no column stands out. */
    static Optional<String> of(Question question, Candidate candidate) {
        return cell(question, candidate)
                .filter(cell -> cell.length() <= LONGEST)
                .filter(cell ->
                        question.askedFor() != AskedFor.NUMBER || Expectation.hasFigure(Plain.of(cell), List.of()));
    }

    /** Whether the row has a column for the year that the question names, and no figure in it. */
    static boolean isBlankFor(Question question, Candidate candidate) {
        return candidate.quote().contains("\t")
                && cell(question, candidate)
                        .map(cell -> !Expectation.hasFigure(Plain.of(cell), List.of()))
                        .orElse(false);
    }

    private static Optional<String> cell(Question question, Candidate candidate) {
        if (question.years().size() != 1) {
            return Optional.empty();
        }
        List<String> columns = header(candidate);
        List<String> cells = Arrays.stream(candidate.quote().split("\t", -1))
                .map(String::strip)
                .toList();
        int column = column(question, columns);
        // a blank first cell is not printed, so rows are counted from their end
        int cell = column - (columns.size() - cells.size());
        return column < 0 || cell < 0 || cell >= cells.size() || cells.get(cell).isEmpty()
                ? Optional.empty()
                : Optional.of(part(question, cells, cells.get(cell)));
    }

    /** Of two values in one cell the one for the indicator that the question names; both when none stands out. */
    static String part(Question question, List<String> row, String cell) {
        List<String> values = CellParts.of(cell);
        List<String> names = row.stream()
                .filter(other -> !other.equals(cell))
                .map(CellParts::of)
                .filter(parts -> parts.size() == values.size())
                .findFirst()
                .orElse(List.of());
        if (values.size() < 2 || names.isEmpty()) {
            return cell;
        }
        List<Double> weights =
                names.stream().map(name -> weight(question, Plain.of(name))).toList();
        double best = Collections.max(weights);
        return Collections.frequency(weights, best) > 1 ? cell : values.get(weights.indexOf(best));
    }

    /** Whether the words are the header of a table, which says what rows hold and holds nothing itself. */
    static boolean isHeader(Candidate candidate) {
        return candidate.quote().contains("\t")
                && candidate.passage().sentences().stream()
                        .flatMap(sentence -> sentence.context().lines())
                        .anyMatch(candidate.quote()::equals);
    }

    /** The labels of the columns of a row, in the form of {@link Plain}; empty when it has no header. */
    static List<String> header(Candidate candidate) {
        return candidate.passage().sentences().stream()
                .filter(sentence -> sentence.text().equals(candidate.quote()))
                .map(Sentence::context)
                .flatMap(String::lines)
                .filter(line -> line.contains("\t"))
                .findFirst()
                .map(line -> Arrays.stream(line.split("\t", -1)).map(Plain::of).toList())
                .orElse(List.of());
    }

    /** The column of the year; of several, the one that has more words of the question. */
    private static int column(Question question, List<String> columns) {
        int best = -1;
        double bestWeight = 0;
        String year = question.years().getFirst();
        for (int i = 0; i < columns.size(); i++) {
            double weight = columns.get(i).contains(year) ? 1 + weight(question, columns.get(i)) : 0;
            if (weight > bestWeight) {
                best = i;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double weight(Question question, String column) {
        return question.terms().stream()
                .filter(term -> term.forms().stream().anyMatch(column::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
    }
}
