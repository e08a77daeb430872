package dev.gazette.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the arithmetic that an answer shows: {@code 甲 5人 − 乙 3人 = 2人}. */
final class Sums {
    private static final Pattern LINE = Pattern.compile("^(?<operands>.+?[−+÷].+) [=≈] (?<result>[\\d.,]+)[^=≈]*$");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d[\\d,]*(?:\\.\\d+)?");
    private static final int DIGITS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Sums() {}

    /** Whether the line ends with this figure as the sum, the difference or the growth of figures that it shows. */
    static boolean give(String line, String figure) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !matcher.group("result").equals(figure.replaceAll("[%％‰]", ""))) {
            return false;
        }
        List<BigDecimal> shown = NUMBER.matcher(matcher.group("operands"))
                .results()
                .map(MatchResult::group)
                .map(Sums::number)
                .toList();
        BigDecimal result = number(matcher.group("result"));
        BigDecimal sum = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(result) == 0
                || shown.stream().anyMatch(a -> shown.stream().anyMatch(b -> isOf(a, b, result)));
    }

    private static boolean isOf(BigDecimal a, BigDecimal b, BigDecimal result) {
        return a.subtract(b).abs().compareTo(result) == 0 || a.add(b).compareTo(result) == 0 || isGrowth(a, b, result);
    }

    private static boolean isGrowth(BigDecimal a, BigDecimal b, BigDecimal result) {
        return b.signum() != 0
                && a.subtract(b)
                                .abs()
                                .multiply(HUNDRED)
                                .divide(b, Math.max(DIGITS, result.scale()), RoundingMode.HALF_UP)
                                .compareTo(result)
                        == 0;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }
}
