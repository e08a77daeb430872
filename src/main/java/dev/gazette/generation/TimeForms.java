package dev.gazette.generation;

import dev.gazette.gazette.ChineseNumerals;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years, months, days and parts of a year in a text in the form of {@code Plain}. */
final class TimeForms {
    private static final Pattern YEAR =
            Pattern.compile("(?:((?:19|20)\\d{2})(?:年|(?=[-—–~至到](?:(?:19|20)\\d{2}|\\d{2})年))"
                    + "|([〇零○一二三四五六七八九]{4})年|(今年|本年|去年|上年|明年))");
    private static final Pattern PART = Pattern.compile(
            "([上下]半年|前三季度|第?[一二三四1-4]季度)|(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月份?|(?=[-—–~至到]\\d{1,2}月))|(\\d{1,2}|[一二三四五六七八九十]{1,3})(日|号)");

    private static final String FIRST = "0123456789〇零○一二三四五六七八九十今本去上下明前第";

    private TimeForms() {}

    /**
     * A time in a text.
     *
     * @param key equal for equal times; that of a year is its number
     */
    record Form(Token.Kind kind, String key, int end) {}

    /**
     * The time that begins at a place.
     *
     * @param spoken year in which the text was written, which 今年 is
     * @param afterMonth whether a month stands right before it
     */
    static Optional<Form> at(String plain, int begin, Optional<Integer> spoken, boolean afterMonth) {
        if (FIRST.indexOf(plain.charAt(begin)) < 0) {
            return Optional.empty();
        }
        if (begin > 0 && Character.isDigit(plain.charAt(begin - 1)) && Character.isDigit(plain.charAt(begin))) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(plain).region(begin, plain.length()).useTransparentBounds(true);
        if (year.lookingAt() && !(year.group(3) != null && begin > 0 && "以基每".indexOf(plain.charAt(begin - 1)) >= 0)) {
            return Optional.of(new Form(Token.Kind.YEAR, year(year, spoken), year.end()));
        }
        Matcher part = PART.matcher(plain).region(begin, plain.length()).useTransparentBounds(true);
        return part.lookingAt() ? part(part, afterMonth) : Optional.empty();
    }

    private static String year(Matcher match, Optional<Integer> spoken) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        if (match.group(2) != null) {
            OptionalInt number = ChineseNumerals.parse(match.group(2));
            return number.isPresent() ? String.valueOf(number.getAsInt()) : match.group(2);
        }
        String words = match.group(3);
        int offset =
                switch (words) {
                    case "去年", "上年" -> -1;
                    case "明年" -> 1;
                    default -> 0;
                };
        return spoken.map(year -> String.valueOf(year + offset)).orElse(words);
    }

    private static Optional<Form> part(Matcher match, boolean afterMonth) {
        if (match.group(1) != null) {
            String key = match.group(1)
                    .replace("第", "")
                    .replace('1', '一')
                    .replace('2', '二')
                    .replace('3', '三');
            return Optional.of(new Form(Token.Kind.DATE, key.replace('4', '四'), match.end()));
        }
        boolean month = match.group(2) != null;
        OptionalInt number = ChineseNumerals.parse(month ? match.group(2) : match.group(3));
        boolean day = !month && (afterMonth || "日".equals(match.group(4)));
        if (number.isEmpty() || !(month || day)) {
            return Optional.empty();
        }
        return Optional.of(new Form(Token.Kind.DATE, (month ? "m" : "d") + number.getAsInt(), match.end()));
    }
}
