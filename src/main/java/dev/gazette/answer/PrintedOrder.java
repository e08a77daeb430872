package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that one sentence prints one after the other, each with its figure: 县道412公里、乡道873公里、村道1579公里. Which is the most
 * of them is not printed and follows from the figures.
 *
 * @param operands the things in their order, at least three
 */
record PrintedOrder(List<Operand> operands) {
    private static final Pattern ASKED = Pattern.compile("最([" + Reckoning.Order.PROPERTIES + "])");
    private static final Pattern GAP = Pattern.compile("相差|差(?:多少|几|距)|多出|高出|[多高长大]多少");

    /** What stands between two figures, or before the first: the end of the one before and the name of the next. */
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[、，,；;。:：和及])(?:其中|分别)?[:：,，]?(?<name>[^、，,；;。:：\\d\\s()]{2,20}?)(?:约?占(?:比)?|增长|[为有达是的共约]|达到)*$");

    private static final Pattern JOINT = Pattern.compile("^[^。；;]{0,3}?[、，,；;和及].*");
    private static final int LEAST = 3;

    PrintedOrder {
        operands = List.copyOf(operands);
        if (operands.size() < LEAST) {
            throw new IllegalArgumentException("The most of so few is nothing to tell: " + operands);
        }
    }

    /** Whether a question asks which of several is the most in some way. */
    static boolean isAskedBy(String question) {
        return ASKED.matcher(question).find();
    }

    /** The longest row of things in a quote; empty when fewer than three stand in one. */
    static Optional<PrintedOrder> in(String quote, int n) {
        String plain = Plain.of(quote);
        List<Operand> longest = List.of();
        List<Operand> row = new ArrayList<>();
        int end = 0;
        for (Figures.Placed placed : Figures.in(plain)) {
            String before = plain.substring(end, placed.begin());
            boolean goesOn = !row.isEmpty()
                    && JOINT.matcher(before).matches()
                    && row.getFirst().figure().isComparableTo(placed.figure());
            row = goesOn ? row : new ArrayList<>();
            named(before, placed.figure(), n).ifPresentOrElse(row::add, row::clear);
            longest = row.size() > longest.size() ? List.copyOf(row) : longest;
            end = placed.end();
        }
        boolean isClear = longest.stream().map(Operand::label).distinct().count() == longest.size();
        return longest.size() >= LEAST && isClear ? Optional.of(new PrintedOrder(longest)) : Optional.empty();
    }

    private static Optional<Operand> named(String before, Figure figure, int n) {
        Matcher name = NAME.matcher(before);
        return name.find() && !figure.unit().isEmpty() && Operand.isLabel(name.group("name"))
                ? Optional.of(new Operand(name.group("name"), figure, n))
                : Optional.empty();
    }

    /** What the question asks for: the most in each way that it names, and how far the ends are apart. */
    List<Reckoning> reckonings(String question) {
        requireNonNull(question, "question is null");
        List<Reckoning> all = new ArrayList<>();
        ASKED.matcher(question)
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
