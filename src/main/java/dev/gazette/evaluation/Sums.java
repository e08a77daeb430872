package dev.gazette.evaluation;

import dev.gazette.gazette.ChineseNumerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the arithmetic that an answer shows: {@code 甲 5人 − 乙 3人 = 2人}, {@code 甲 1.2亿元 − 乙 三千万元 = 0.9亿元}. */
final class Sums {
    private static final Pattern LINE = Pattern.compile("^(?<operands>.+? [−+÷] .+) [=≈] (?<result>\\S+)$");
    private static final Pattern OPERATOR = Pattern.compile(" [−+÷] ");

    /** What an operand ends with; whatever names it stands before the last space. */
    private static final Pattern FIGURE = Pattern.compile(
            "^(?<lead>百分之|\\D{0,3}第)?(?<number>-?\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百千]+)(?<zeros>[百千万亿]*)(?<tenths>成)?[^\\d]*$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Sums() {}

    /** Whether the line ends with this figure as the sum, the difference, the growth or the ratio of figures that it shows. */
    static boolean give(String line, String figure) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !isFigureOf(matcher.group("result"), figure)) {
            return false;
        }
        List<Optional<BigDecimal>> shown = OPERATOR.splitAsStream(matcher.group("operands"))
                .map(operand -> operand.replaceAll("[()]", "").strip())
                .map(operand -> value(operand.substring(operand.lastIndexOf(' ') + 1)))
                .toList();
        if (!shown.stream().allMatch(Optional::isPresent)) {
            return false;
        }
        List<BigDecimal> values = shown.stream().flatMap(Optional::stream).toList();
        boolean ratio = values.size() == 2 && matcher.group("operands").contains(" ÷ ");
        return value(matcher.group("result"))
                .filter(result -> ratio ? isQuotient(values, result) : isOf(values, result))
                .isPresent();
    }

    private static boolean isFigureOf(String result, String figure) {
        return result.startsWith(figure)
                && (result.length() == figure.length() || ".,0123456789".indexOf(result.charAt(figure.length())) < 0);
    }

    private static boolean isOf(List<BigDecimal> shown, BigDecimal result) {
        BigDecimal sum = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = shown.getFirst().subtract(shown.get(1)).abs();
        return sum.compareTo(result) == 0
                || (shown.size() == 2 && gap.compareTo(result) == 0)
                || (shown.size() == 3 && isShare(gap, shown.getLast(), result));
    }

    /** Whether the result is how many times as much the first is, rounded to as many places as the result shows. */
    private static boolean isQuotient(List<BigDecimal> shown, BigDecimal result) {
        BigDecimal base = shown.getLast();
        return base.signum() != 0
                && shown.getFirst()
                                .divide(base, Math.max(0, result.scale()), RoundingMode.HALF_UP)
                                .compareTo(result)
                        == 0;
    }

    /** Whether the result is the gap in per cent of the base, rounded to as many places as the result shows. */
    private static boolean isShare(BigDecimal gap, BigDecimal base, BigDecimal result) {
        return base.signum() != 0
                && gap.multiply(HUNDRED)
                                .divide(base, Math.max(0, result.scale()), RoundingMode.HALF_UP)
                                .compareTo(result)
                        == 0;
    }

    private static Optional<BigDecimal> value(String printed) {
        Matcher matcher = FIGURE.matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int zeros = matcher.group("zeros").chars().map(Sums::zeros).sum() + (matcher.group("tenths") == null ? 0 : 1);
        return number(matcher.group("number")).map(number -> zeros == 0 ? number : number.scaleByPowerOfTen(zeros));
    }

    private static Optional<BigDecimal> number(String digits) {
        if (Character.isDigit(digits.charAt(digits.length() - 1))) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        OptionalInt value = ChineseNumerals.parse(digits);
        return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsInt())) : Optional.empty();
    }

    private static int zeros(int word) {
        return switch (word) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
        };
    }
}
