package dev.gazette.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of one table with the figures of one column, of which a question asks which is the most.
 *
 * @param figures those of the column, a row each, in their order
 */
record TableOrder(List<PlacedFigure> figures) {
    private static final Pattern SUM = Pattern.compile("^(?:合计|总计|小计|总数|全[国省市区县]|平均)|(?:合计|总计|小计)$");
    private static final Pattern GROWTH = Pattern.compile("[增涨降]得|增幅|增速|增长|降幅|涨幅");
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final double HEADER = 0.5;
    private static final double SORT = 1;

    TableOrder {
        figures = List.copyOf(figures);
    }

    /** The column that the question means in the table that prints one of the likely rows; empty when that is not certain. */
    static Optional<TableOrder> of(Question question, List<Candidate> rows) {
        List<TableOrder> columns = columns(rows);
        List<TableOrder> sorted = columns.stream()
                .sorted(Comparator.comparingDouble((TableOrder column) -> column.score(question))
                        .reversed())
                .toList();
        boolean sure = sorted.size() == 1
                || (sorted.size() > 1
                        && sorted.get(0).score(question) > sorted.get(1).score(question));
        return sorted.stream().findFirst().filter(best -> sure && best.isRanked());
    }

    private static List<TableOrder> columns(List<Candidate> rows) {
        return rows.stream()
                .flatMap(row -> PlacedFigures.of(row).stream())
                .filter(figure ->
                        figure.isCell() && !SUM.matcher(figure.label()).find())
                .collect(Collectors.groupingBy(PlacedFigure::column))
                .values()
                .stream()
                .map(TableOrder::new)
                .filter(column -> column.figures.size() >= FEWEST && column.figures.size() <= MOST)
                .toList();
    }

    private boolean isRanked() {
        Set<String> labels = figures.stream().map(figure -> figure.name(false)).collect(Collectors.toSet());
        PlacedFigure first = figures.getFirst();
        return labels.size() == figures.size()
                && labels.stream().allMatch(Operand::isLabel)
                && figures.stream().allMatch(first::isComparableTo);
    }

    private double score(Question question) {
        PlacedFigure first = figures.getFirst();
        String header = first.header();
        boolean growth = GROWTH.matcher(question.text()).find();
        Set<String> times =
                TimeWords.in(question.text(), first.candidate().meetingYear().map(Integer::valueOf));
        long named = header.chars()
                .distinct()
                .filter(c -> question.text().indexOf(c) >= 0 && Character.isIdeographic(c))
                .count();
        boolean timed = TimeWords.in(header, first.candidate().meetingYear().map(Integer::valueOf)).stream()
                .anyMatch(times::contains);
        return HEADER * named + (growth == first.isShare() ? SORT : 0) + (timed ? SORT : 0);
    }

    /** The figures with the numbers of the citations of their rows. */
    List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        for (PlacedFigure figure : figures) {
            operands.add(new Operand(figure.name(false), figure.figure(), operands.size() + 1));
        }
        return operands;
    }
}
