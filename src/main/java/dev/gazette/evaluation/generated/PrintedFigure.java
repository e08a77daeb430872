package dev.gazette.evaluation.generated;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure with its unit in a clause; years, days and ordinals are none.
 *
 * @param before the words before it
 * @param number digits as printed
 * @param unit printed behind the digits: %, 万人, 平方米; the longest that looks like one
 * @param after the words behind the digits, unit included
 */
record PrintedFigure(String before, String number, String unit, String after) {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d.,A-Za-z第年-])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?<unit>[%％‰]|(?:余|多)?(?:万|亿|千|百)*(?:平方米|平方公里|立方米|公里|公顷|千米|小时|分钟|人次|[\\p{IsHan}&&[^年月日号届期时至到和]]))");

    /** The figures of a clause, each with all words around it. */
    static Stream<PrintedFigure> in(String clause) {
        return FIGURE.matcher(clause).results().map(found -> of(clause, found));
    }

    private static PrintedFigure of(String clause, MatchResult found) {
        return new PrintedFigure(
                clause.substring(0, found.start()),
                found.group("number"),
                found.group("unit"),
                clause.substring(found.end("number")));
    }

    /** The clause with the figure left open. */
    String asked() {
        boolean isShare = "%％‰".contains(unit);
        return before + (isShare ? "百分之多少" + after.substring(1) : "多少" + after);
    }

    /** Another number of as many places. */
    String otherNumber() {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (char) (last == '9' ? '4' : last + 1);
    }
}
