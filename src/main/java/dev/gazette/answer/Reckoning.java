package dev.gazette.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one kind of line in an answer that is not printed anywhere: what follows from printed figures. Verdict and result
 * are never stored, they are worked out from the operands; so a line is right exactly when its operands, read back, give
 * the same line again, and {@link GroundingCheck} accepts no other.
 */
sealed interface Reckoning {
    /** The figures it rests on. */
    List<Operand> operands();

    /** The line, the same for the same operands. */
    String written();

    /** Whether the figures can be reckoned with in this way: in one unit, and what changed in time named in its order. */
    default boolean isSound() {
        return isPossible(operands());
    }

    /**
     * Reads a line back.
     *
     * @return empty when the line has no such form, or says something else than what its operands give
     */
    static Optional<Reckoning> read(String line) {
        return List.of(Order.FORM, Trend.FORM, Change.FORM, Gap.FORM, Sum.FORM, Growth.FORM, Ratio.FORM).stream()
                .flatMap(form -> form.read(line).stream())
                .filter(reckoning -> reckoning.isSound() && reckoning.written().equals(line))
                .findFirst();
    }

    /** Whether the figures have one unit. */
    static boolean isPossible(List<Operand> operands) {
        Figure first = operands.getFirst().figure();
        return operands.size() > 1 && operands.stream().map(Operand::figure).allMatch(first::isComparableTo);
    }

    /** How a kind of line is recognised and made from its operands, given in the order in which they are written. */
    record Form(Pattern line, Maker maker) {
        private static final Pattern OPERAND = Pattern.compile(Operand.WRITTEN);
        private static final int LONGEST = 400;

        Optional<Reckoning> read(String text) {
            Matcher matcher = line.matcher(text);
            if (text.length() > LONGEST || !matcher.matches()) {
                return Optional.empty();
            }
            List<Operand> operands = OPERAND.matcher(matcher.group("operands"))
                    .results()
                    .flatMap(found -> Operand.read(found.group()).stream())
                    .toList();
            return operands.size() > 1 ? Optional.of(maker.make(matcher.group("verdict"), operands)) : Optional.empty();
        }
    }

    /** Makes a reckoning from what was read. */
    interface Maker {
        Reckoning make(String verdict, List<Operand> operands);
    }

    /**
     * Which one is more: {@code 甲更多：甲 5人 [1] > 乙 4人 [2]}.
     *
     * @param property what is compared: 多, 少, 高, 低 …
     */
    record Order(String property, List<Operand> operands) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile("(?<verdict>[^：\\s]{1,40})：(?<operands>[^=>−+÷→]+ (?:[=>] [^=>−+÷→]+)+)"),
                (verdict, operands) -> new Order(verdict.substring(verdict.length() - 1), operands));
        private static final String SMALL = "少低小短慢";
        private static final String LOW = "低";

        /** What a rank can be said to be, 相同 included; the first is the highest. */
        private static final String OF_RANKS = "高低同";

        /** Properties by which things are compared. */
        static final String PROPERTIES = "多少高低大小长短快慢";

        public Order {
            operands = operands.stream()
                    .sorted(Comparator.comparing(
                                    (Operand operand) -> operand.figure().value())
                            .reversed())
                    .toList();
        }

        @Override
        public String written() {
            StringBuilder chain = new StringBuilder(operands.getFirst().written());
            for (int i = 1; i < operands.size(); i++) {
                boolean same = compare(operands.get(i - 1), operands.get(i)) == 0;
                chain.append(same ? " = " : " > ").append(operands.get(i).written());
            }
            return verdict() + "：" + chain;
        }

        @Override
        public boolean isSound() {
            return isPossible(operands()) && (!isRanked() || OF_RANKS.contains(property));
        }

        private String verdict() {
            // what comes first is the most of its kind, be it the smallest when that is asked
            boolean small = isRanked() ? !LOW.equals(property) : SMALL.contains(property);
            Operand best = small ? operands.getLast() : operands.getFirst();
            long equal =
                    operands.stream().filter(other -> compare(best, other) == 0).count();
            return equal > 1 ? "相同" : best.label() + (operands.size() > 2 ? "最" : "更") + property;
        }

        private boolean isRanked() {
            return operands.getFirst().figure().isRank();
        }

        private static int compare(Operand one, Operand other) {
            return one.figure().value().compareTo(other.figure().value());
        }
    }

    /** Which way it went, from the earlier to the later: {@code 增加：2021年 5人 [1] → 2022年 8人 [1]}. */
    record Trend(Operand earlier, Operand later) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile("(?<verdict>[^：\\s]{1,40})：(?<operands>[^=>−+÷→]+ → [^=>−+÷→]+)"),
                (verdict, operands) -> new Trend(operands.getFirst(), operands.getLast()));

        @Override
        public List<Operand> operands() {
            return List.of(earlier, later);
        }

        @Override
        public boolean isSound() {
            return isPossible(operands()) && PeriodAlternatives.isBefore(earlier.label(), later.label());
        }

        @Override
        public String written() {
            return direction(earlier, later) + "：" + earlier.written() + " → " + later.written();
        }

        static String direction(Operand earlier, Operand later) {
            int change = later.figure().value().compareTo(earlier.figure().value());
            if (change == 0) {
                return "不变";
            }
            // the first is the best
            return later.figure().isRank() ? (change > 0 ? "名次下降" : "名次上升") : (change > 0 ? "增加" : "减少");
        }
    }

    /** By how much it went up or down: {@code 增加：2022年 8人 [1] − 2021年 5人 [1] = 3人}, {@code 减少：由 9天 [1] − 到 6天 [1] = 3天}. */
    record Change(Operand earlier, Operand later) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile("(?<verdict>增加|减少|不变|名次下降|名次上升)：(?<operands>[^=>−+÷→]+ − [^=>−+÷→]+) = \\S{1,40}"),
                (verdict, operands) -> verdict.equals("减少") || verdict.equals("名次上升")
                        ? new Change(operands.getFirst(), operands.getLast())
                        : new Change(operands.getLast(), operands.getFirst()));

        @Override
        public List<Operand> operands() {
            return List.of(earlier, later);
        }

        @Override
        public boolean isSound() {
            return isPossible(operands())
                    && (PeriodAlternatives.isBefore(earlier.label(), later.label())
                            || PrintedChange.isNamedBy(earlier, later));
        }

        @Override
        public String written() {
            boolean up = later.figure().value().compareTo(earlier.figure().value()) >= 0;
            return Trend.direction(earlier, later) + "：" + (up ? minus(later, earlier) : minus(earlier, later));
        }

        static String minus(Operand larger, Operand smaller) {
            BigDecimal difference =
                    larger.figure().value().subtract(smaller.figure().value());
            return larger.written() + " − " + smaller.written() + " = "
                    + larger.figure().difference(difference);
        }
    }

    /** How far two things are apart: {@code 相差：甲 8亿元 [1] − 乙 5亿元 [2] = 3亿元}. */
    record Gap(Operand one, Operand other) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile("(?<verdict>相差)：(?<operands>[^=>−+÷→]+ − [^=>−+÷→]+) = \\S{1,40}"),
                (verdict, operands) -> new Gap(operands.getFirst(), operands.getLast()));

        @Override
        public List<Operand> operands() {
            return List.of(one, other);
        }

        @Override
        public String written() {
            boolean inOrder = one.figure().value().compareTo(other.figure().value()) >= 0;
            return "相差：" + (inOrder ? Change.minus(one, other) : Change.minus(other, one));
        }
    }

    /** All together: {@code 合计：甲 8人 [1] + 乙 5人 [2] = 13人}. */
    record Sum(List<Operand> operands) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile("(?<verdict>合计)：(?<operands>[^=>−+÷→]+(?: \\+ [^=>−+÷→]+)+) = \\S{1,40}"),
                (verdict, operands) -> new Sum(operands));

        public Sum {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean isSound() {
            Figure first = operands.getFirst().figure();
            return isPossible(operands) && !first.isRank() && !first.unit().equals("%");
        }

        @Override
        public String written() {
            BigDecimal total =
                    operands.stream().map(operand -> operand.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return "合计："
                    + operands.stream().map(Operand::written).collect(Collectors.joining(" + ")) + " = "
                    + operands.getFirst().figure().total(total);
        }
    }

    /** By what share it grew: {@code 增长：(2022年 6人 [1] − 2021年 5人 [1]) ÷ 2021年 5人 [1] ≈ 20%}. */
    record Growth(Operand earlier, Operand later) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile(
                        "(?<verdict>增长|下降)：\\((?<operands>[^=>−+÷→]+ − [^=>−+÷→]+)\\) ÷ [^=>−+÷→]+ ≈ \\S{1,40}"),
                (verdict, operands) -> new Growth(operands.getLast(), operands.getFirst()));
        private static final int PLACES = 2;

        @Override
        public List<Operand> operands() {
            return List.of(earlier, later);
        }

        @Override
        public boolean isSound() {
            return isPossible(operands())
                    && PeriodAlternatives.isBefore(earlier.label(), later.label())
                    && earlier.figure().value().signum() > 0;
        }

        @Override
        public String written() {
            BigDecimal from = earlier.figure().value();
            BigDecimal difference = later.figure().value().subtract(from);
            String share = difference
                            .multiply(BigDecimal.valueOf(100))
                            .divide(from, PLACES, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "%";
            return (difference.signum() < 0 ? "下降" : "增长") + "：(" + later.written() + " − " + earlier.written() + ") ÷ "
                    + earlier.written() + " ≈ " + share;
        }
    }

    /** How many times as much: {@code 倍数：甲 6000元 [1] ÷ 乙 3000元 [1] ≈ 2倍}. */
    record Ratio(Operand one, Operand other) implements Reckoning {
        static final Form FORM = new Form(
                Pattern.compile("(?<verdict>倍数)：(?<operands>[^=>−+÷→]+ ÷ [^=>−+÷→]+) ≈ \\S{1,40}"),
                (verdict, operands) -> new Ratio(operands.getFirst(), operands.getLast()));
        private static final int PLACES = 2;

        @Override
        public List<Operand> operands() {
            return List.of(one, other);
        }

        @Override
        public boolean isSound() {
            return isPossible(operands())
                    && !one.figure().isRank()
                    && one.figure().value().signum() > 0
                    && other.figure().value().signum() > 0;
        }

        @Override
        public String written() {
            boolean inOrder = one.figure().value().compareTo(other.figure().value()) >= 0;
            Operand larger = inOrder ? one : other;
            Operand smaller = inOrder ? other : one;
            String times = larger.figure()
                    .value()
                    .divide(smaller.figure().value(), PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            return "倍数：" + larger.written() + " ÷ " + smaller.written() + " ≈ " + times + "倍";
        }
    }
}
