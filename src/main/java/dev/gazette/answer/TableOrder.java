package dev.gazette.answer;

import java.math.BigDecimal;
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
    private static final Pattern GROWTH = Pattern.compile("[增涨升降跌缩]得|增幅|增速|增长|降幅|涨幅");
    /** Characters that headers have whatever they are of. */
    private static final String ANY = "年月数量额的人";

    /** Printed figures are rounded, so a sum is so near at least. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final double HEADER = 0.5;
    private static final double SORT = 1;

    TableOrder {
        figures = List.copyOf(figures);
    }

    /**
     * The column that the question means; empty when that is not certain, or a row has no figure there.
     *
     * @param rows all rows of one table
     */
    static Optional<TableOrder> of(Question question, List<Candidate> rows) {
        List<Scored> sorted = columns(rows).stream()
                .map(column -> new Scored(column, column.score(question)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        boolean isSure = sorted.size() == 1 || (sorted.size() > 1 && sorted.get(0).score > sorted.get(1).score);
        return sorted.stream()
                .map(Scored::column)
                .findFirst()
                .filter(best -> isSure && best.isNamedIn(question) && best.isRanked());
    }

    private record Scored(TableOrder column, double score) {}

    private static List<TableOrder> columns(List<Candidate> rows) {
        List<List<PlacedFigure>> read = rows.stream().map(PlacedFigures::of).toList();
        long counted = read.stream()
                .filter(row ->
                        row.isEmpty() || !SUM.matcher(row.getFirst().label()).find())
                .count();
        return read.stream()
                .flatMap(List::stream)
                .filter(figure ->
                        figure.isCell() && !SUM.matcher(figure.label()).find())
                .collect(Collectors.groupingBy(PlacedFigure::column))
                .values()
                .stream()
                .filter(column -> column.size() == counted && counted >= FEWEST && counted <= MOST)
                .map(TableOrder::new)
                .toList();
    }

    private boolean isNamedIn(Question question) {
        String header = figures.getFirst().header();
        boolean growth =
                GROWTH.matcher(question.text()).find() && figures.getFirst().isShare();
        return growth || named(header, question) > 0;
    }

    private static long named(String header, Question question) {
        return header.chars()
                .distinct()
                .filter(c -> Character.isIdeographic(c)
                        && ANY.indexOf(c) < 0
                        && question.text().indexOf(c) >= 0)
                .count();
    }

    /** A first row that is as much as all others is their sum, and rows behind 其中 are parts of others. */
    private boolean isFlat() {
        BigDecimal others = figures.stream()
                .skip(1)
                .map(figure -> figure.figure().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal apart = figures.getFirst().figure().value().subtract(others).abs();
        boolean isSum = apart.compareTo(others.abs().multiply(ROUNDING)) <= 0
                && !figures.getFirst().isShare();
        return !isSum && figures.stream().noneMatch(figure -> figure.label().startsWith("其中"));
    }

    private boolean isRanked() {
        Set<String> labels = figures.stream().map(figure -> figure.name(false)).collect(Collectors.toSet());
        PlacedFigure first = figures.getFirst();
        return isFlat()
                && labels.size() == figures.size()
                && labels.stream().allMatch(Operand::isLabel)
                && figures.stream().allMatch(first::isComparableTo);
    }

    private double score(Question question) {
        PlacedFigure first = figures.getFirst();
        String header = first.header();
        boolean growth = GROWTH.matcher(question.text()).find();
        Set<String> times =
                TimeWords.in(question.text(), first.candidate().meetingYear().map(Integer::valueOf));
        long named = named(header, question);
        boolean timed = TimeWords.in(header, first.candidate().meetingYear().map(Integer::valueOf)).stream()
                .anyMatch(times::contains);
        return HEADER * named + (growth == first.isShare() ? SORT : 0) + (timed ? SORT : 0);
    }

    /** What follows for the question, told by growth when the column is one. */
    List<Reckoning> reckonings(String question) {
        String header = figures.getFirst().header();
        return PrintedOrder.reckonings(question, operands(), header, ColumnConditions.level(header));
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
