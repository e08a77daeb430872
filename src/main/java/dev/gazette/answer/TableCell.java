package dev.gazette.answer;

import dev.gazette.gazette.CellParts;
import dev.gazette.passage.Sentence;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Picks the cell of a table row whose column the question names. */
final class TableCell {
    private static final int LONGEST = 60;

    private TableCell() {}

    /** The cell as printed; empty when the row has no header or no column stands out. */
    static Optional<String> of(Question question, Candidate candidate) {
        List<String> columns = header(candidate);
        return cell(question, candidate, TableColumn.ofYear(question, columns))
                .or(() -> cell(question, candidate, TableColumn.ofWords(question, columns)))
                .filter(cell -> cell.length() <= LONGEST)
                .filter(cell ->
                        question.askedFor() != AskedFor.NUMBER || Expectation.hasFigure(Plain.of(cell), List.of()));
    }

    /** Whether it is a row below a header that has several figures to choose from. */
    static boolean areSeveral(Candidate candidate) {
        return candidate.quote().contains("\t")
                && !header(candidate).isEmpty()
                && Arrays.stream(candidate.quote().split("\t", -1))
                                .skip(1)
                                .filter(cell -> Expectation.hasFigure(Plain.of(cell), List.of()))
                                .count()
                        > 1;
    }

    /** Whether the row has a column for the year that the question names, and no figure in it. */
    static boolean isBlankFor(Question question, Candidate candidate) {
        return candidate.quote().contains("\t")
                && cell(question, candidate, TableColumn.ofYear(question, header(candidate)))
                        .map(cell -> !Expectation.hasFigure(Plain.of(cell), List.of()))
                        .orElse(false);
    }

    private static Optional<String> cell(Question question, Candidate candidate, OptionalInt column) {
        List<String> columns = header(candidate);
        List<String> cells = Arrays.stream(candidate.quote().split("\t", -1))
                .map(String::strip)
                .toList();
        // a blank first cell is not printed, so rows are counted from their end
        return column.stream()
                .map(found -> found - (columns.size() - cells.size()))
                .filter(found ->
                        found >= 0 && found < cells.size() && !cells.get(found).isEmpty())
                .mapToObj(found -> part(question, cells, cells.get(found)))
                .findFirst();
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

    private static double weight(Question question, String column) {
        return question.terms().stream()
                .filter(term -> term.forms().stream().anyMatch(column::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
    }
}
