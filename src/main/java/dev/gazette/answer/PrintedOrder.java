package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Things that one sentence prints with a figure each, of which a question asks which is the most, or how far they are apart.
 * That is not printed and follows from the figures.
 *
 * @param operands the things in their order, at least two
 */
record PrintedOrder(List<Operand> operands) {
    private static final Pattern MOST = Pattern.compile("最([" + Reckoning.Order.PROPERTIES + "])");
    private static final Pattern MORE =
            Pattern.compile("(?:哪\\p{IsHan}{1,3}|谁)(?:更|要|比较)?([" + Reckoning.Order.PROPERTIES + "])");
    private static final Pattern GAP =
            Pattern.compile("相差|差(?:多少|几|距)|[多少高低长短大小快慢贵]出?了?(?:多少|几)|哪\\p{IsHan}{1,3}[多少高低长短],?[多高长大]多少");
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
            return several(quote, n);
        }
        return MORE.matcher(question).find() || GAP.matcher(question).find()
                ? pair(question, NamedFigures.in(quote, n))
                : Optional.empty();
    }

    private static Optional<PrintedOrder> several(String quote, int n) {
        return NamedFigures.rowsIn(quote, n).stream()
                .filter(row -> row.size() >= SEVERAL
                        && row.stream().map(Operand::label).distinct().count() == row.size())
                .max(Comparator.comparingInt(List::size))
                .map(PrintedOrder::new);
    }

    /** The two whose names have something of the question that no other name has. */
    private static Optional<PrintedOrder> pair(String question, List<Operand> all) {
        List<Operand> named = all.stream()
                .filter(operand -> all.stream()
                        .filter(other -> other != operand)
                        .noneMatch(other -> other.label().equals(operand.label())))
                .filter(operand -> isNamed(question, operand, all))
                .toList();
        return named.size() == 2 && Reckoning.isPossible(named)
                ? Optional.of(new PrintedOrder(named))
                : Optional.empty();
    }

    private static boolean isNamed(String question, Operand operand, List<Operand> all) {
        String label = operand.label();
        for (int i = 0; i + GRAM <= label.length(); i++) {
            String gram = label.substring(i, i + GRAM);
            boolean isOwn = all.stream()
                    .filter(other -> other != operand)
                    .noneMatch(other -> other.label().contains(gram));
            if (isOwn && question.contains(gram)) {
                return true;
            }
        }
        return false;
    }

    /** What the question asks for: the most in each way that it names, and how far the ends are apart. */
    List<Reckoning> reckonings(String question) {
        List<Reckoning> all = new ArrayList<>();
        Pattern properties = operands.size() < SEVERAL ? MORE : MOST;
        properties
                .matcher(question)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(property -> all.add(new Reckoning.Order(property, operands)));
        if (GAP.matcher(question).find()) {
            List<Operand> sorted = new Reckoning.Order("多", operands).operands();
            all.add(new Reckoning.Gap(sorted.getFirst(), sorted.getLast()));
        }
        return all;
    }
}
