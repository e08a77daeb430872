package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Things that one sentence prints with a figure each, of which a question asks which is the most, or how far they are apart.
 * That is not printed and follows from the figures.
 *
 * @param operands the things in their order, at least two
 */
record PrintedOrder(List<Operand> operands) {
    private static final Pattern MOST =
            Pattern.compile("(?:(?<fall>[降减跌缩落少])|(?<rise>[增涨升长加]))?[幅度速得的了]{0,2}最(?<property>["
                    + Reckoning.Order.PROPERTIES + "猛厉凶])(?!生活保障|人民|检|法院|工资|限|跑)");
    private static final Pattern FALL = Pattern.compile("[降减跌缩]");
    private static final Pattern RISE = Pattern.compile("[增涨升]");
    private static final Pattern CHOOSES = Pattern.compile("哪|谁|什么");
    private static final Pattern WHOLE = Pattern.compile("^(?:全|共|总|合计|累计|收到|受理|办理)|总(?:数|量|额|计|里程|面积)?$");
    private static final Pattern MORE = Pattern.compile(
            "(?:哪一?[个种类家边项所镇乡条]\\p{IsHan}{0,2}?|谁)(?:更|要|比较)?([" + Reckoning.Order.PROPERTIES + "])(?!少|学|中|型|区|数|速)");
    private static final Pattern GAP = Pattern.compile(
            "相差|差(?:多少|几|距)|(?<![减提降扩缩增拉延])[多少高低长短大小快慢贵]出?了?(?:多少|几)|哪\\p{IsHan}{1,3}[多少高低长短],?[多高长大]多少");
    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d{2}年|今年|去年|上年");
    private static final int SEVERAL = 3;
    private static final int GRAM = 2;

    PrintedOrder {
        operands = List.copyOf(operands);
        if (operands.size() < 2) {
            throw new IllegalArgumentException("Nothing is compared with itself: " + operands);
        }
    }

    /** What a quote prints of what a question compares; empty when that is not certain. */
    static Optional<PrintedOrder> asked(String question, String quote, int n) {
        requireNonNull(question, "question is null");
        if (MOST.matcher(question).find()) {
            return asksMost(question) ? several(quote, n) : Optional.empty();
        }
        // what is compared in time is not what one sentence says of one time
        boolean inTime = TIME.matcher(question)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count()
                > 1;
        return !inTime
                        && (MORE.matcher(question).find()
                                || GAP.matcher(question).find())
                ? pair(question, quote, n)
                : Optional.empty();
    }

    /** The only row of several; a sum at its front is none of them. */
    private static Optional<PrintedOrder> several(String quote, int n) {
        List<List<Operand>> rows = NamedFigures.rowsIn(quote, n).stream()
                .map(PrintedOrder::withoutSum)
                .filter(row -> row.size() >= SEVERAL)
                .toList();
        return Optional.of(rows)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(row -> row.stream().map(Operand::label).distinct().count() == row.size())
                .map(PrintedOrder::new);
    }

    private static List<Operand> withoutSum(List<Operand> row) {
        Operand first = row.getFirst();
        BigDecimal others =
                row.stream().skip(1).map(operand -> operand.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isSum = WHOLE.matcher(first.label()).find()
                || (first.figure().value().compareTo(others) >= 0
                        && !first.figure().unit().equals("%"));
        return isSum ? row.subList(1, row.size()) : row;
    }

    /** The two whose names have something of the question that no other name has. */
    private static Optional<PrintedOrder> pair(String question, String quote, int n) {
        List<List<Operand>> pairs = NamedFigures.comparable(quote, n).stream()
                .map(all -> named(question, all))
                .filter(named -> named.size() > 1)
                .toList();
        return pairs.size() == 1 && pairs.getFirst().size() == 2
                ? Optional.of(new PrintedOrder(pairs.getFirst()))
                : Optional.empty();
    }

    private static List<Operand> named(String question, List<Operand> all) {
        List<String> labels = all.stream().map(Operand::label).toList();
        return all.stream()
                .filter(operand -> Collections.frequency(labels, operand.label()) == 1)
                .filter(operand -> isNamed(question, operand.label(), labels))
                .toList();
    }

    private static boolean isNamed(String question, String label, List<String> labels) {
        for (int i = 0; i + GRAM <= label.length(); i++) {
            String gram = label.substring(i, i + GRAM);
            boolean isOwn =
                    labels.stream().filter(other -> other.contains(gram)).count() == 1;
            if (isOwn && question.contains(gram)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question asks which of several is the most, or how far the ends are apart. */
    static boolean asksMost(String question) {
        return MOST.matcher(question).find()
                && (CHOOSES.matcher(question).find() || GAP.matcher(question).find());
    }

    /** What the question asks for: the most in each way that it names, and how far the ends are apart. */
    List<Reckoning> reckonings(String question) {
        return reckonings(question, operands, "", Optional.empty());
    }

    /**
     * The same of things that stand in several rows; nothing when it asks who has grown, and the figures do not say so.
     *
     * @param header of the column of the figures
     * @param level what the column prints where nothing has changed; empty when it is none of growth
     */
    static List<Reckoning> reckonings(
            String question, List<Operand> operands, String header, Optional<BigDecimal> level) {
        List<Optional<String>> properties = operands.size() < SEVERAL
                ? MORE.matcher(question)
                        .results()
                        .map(more -> Optional.of(more.group(1)))
                        .distinct()
                        .toList()
                : MOST.matcher(question)
                        .results()
                        .map(most -> property(most, operands, header, level))
                        .distinct()
                        .toList();
        if (!properties.stream().allMatch(Optional::isPresent)) {
            return List.of();
        }
        List<Reckoning> all = new ArrayList<>();
        properties.forEach(property -> all.add(new Reckoning.Order(property.orElseThrow(), operands)));
        if (GAP.matcher(question).find()) {
            List<Operand> sorted = new Reckoning.Order("多", operands).operands();
            all.add(new Reckoning.Gap(sorted.getFirst(), sorted.getLast()));
        }
        return all;
    }

    /** By what the figures are compared: who has fallen most has the lowest growth, if anybody has fallen. */
    private static Optional<String> property(
            MatchResult most, List<Operand> operands, String header, Optional<BigDecimal> level) {
        String property = "猛厉凶".contains(most.group("property")) ? "快" : most.group("property");
        boolean fall = most.group("fall") != null;
        if (!fall && most.group("rise") == null) {
            return Optional.of(property);
        }
        if (level.isPresent()) {
            boolean moved = operands.stream()
                    .map(operand -> operand.figure().value().compareTo(level.get()))
                    .anyMatch(change -> fall ? change < 0 : change > 0);
            return Optional.of(fall ? "低" : property).filter(found -> moved);
        }
        String words = header + operands.stream().map(Operand::label).collect(Collectors.joining());
        boolean growing = !fall && operands.getFirst().figure().unit().equals("%");
        return Optional.of(property)
                .filter(found -> growing || (fall ? FALL : RISE).matcher(words).find());
    }
}
