package dev.gazette.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the cell of a table row that belongs to one of several things that are compared. */
final class RowReader {
    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})年?(.*)$");

    private RowReader() {}

    /**
     * A cell, or a part of it.
     *
     * @param at where the cell begins in the row
     */
    record Cell(String text, int at) {}

    /**
     * The cell, or of a cell that holds two indicators the part of the asked one. It stands in the one column that the
     * label names; in that of the question's year or words when the label names the row; empty when several could be meant.
     */
    static Optional<Cell> cell(Question question, Candidate candidate, String label) {
        List<String> columns = TableCell.header(candidate);
        List<String> cells = Arrays.stream(candidate.quote().split("\t", -1))
                .map(String::strip)
                .toList();
        Optional<Integer> column = byLabel(columns, label, question)
                .or(() -> candidate.mentions(label) ? byQuestion(columns, question) : Optional.empty());
        // a blank first cell is not printed, so rows are counted from their end
        Optional<Integer> at = column.map(found -> found - (columns.size() - cells.size()))
                .filter(found -> found >= 0 && found < cells.size())
                .or(() -> onlyFigure(cells));
        return at.filter(found -> !cells.get(found).isEmpty())
                .map(found -> new Cell(TableCell.part(question, cells, cells.get(found)), begin(candidate, found)));
    }

    private static int begin(Candidate candidate, int cell) {
        int at = 0;
        for (int i = 0; i < cell; i++) {
            at = candidate.quote().indexOf('\t', at) + 1;
        }
        return at;
    }

    private static Optional<Integer> byLabel(List<String> columns, String label, Question question) {
        return best(
                IntStream.range(0, columns.size())
                        .filter(column -> names(columns.get(column), label))
                        .boxed()
                        .toList(),
                columns,
                question);
    }

    private static boolean names(String column, String label) {
        Matcher year = YEAR.matcher(label);
        return year.matches()
                ? column.contains(year.group(1)) && column.contains(year.group(2))
                : column.contains(label);
    }

    private static Optional<Integer> byQuestion(List<String> columns, Question question) {
        List<Integer> ofYear = IntStream.range(0, columns.size())
                .filter(column -> question.years().stream().anyMatch(columns.get(column)::contains))
                .boxed()
                .toList();
        List<Integer> named = IntStream.range(1, columns.size())
                .filter(column -> weight(question, columns.get(column)) > 0)
                .boxed()
                .toList();
        return best(ofYear.isEmpty() ? named : ofYear, columns, question);
    }

    /** The only one, or the one that has more words of the question than any other. */
    private static Optional<Integer> best(List<Integer> found, List<String> columns, Question question) {
        double most = found.stream()
                .mapToDouble(column -> weight(question, columns.get(column)))
                .max()
                .orElse(0);
        List<Integer> best = found.stream()
                .filter(column -> weight(question, columns.get(column)) == most)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** A label and one value: there is nothing to choose. */
    private static Optional<Integer> onlyFigure(List<String> cells) {
        List<Integer> figures = IntStream.range(1, cells.size())
                .filter(cell -> !Figures.in(Plain.of(cells.get(cell))).isEmpty())
                .boxed()
                .toList();
        return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
    }

    private static double weight(Question question, String column) {
        return question.terms().stream()
                .filter(term -> term.forms().stream().anyMatch(column::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
    }
}
