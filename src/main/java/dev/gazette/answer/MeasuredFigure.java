package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity with its unit, as printed and as a number.
 *
 * @param begin where it begins in the text, {@code end} where it ends
 * @param printed number and unit as printed, in the form of {@link Plain}
 * @param value in the unit without 万 and 亿
 * @param step worth of the last printed digit: what cannot be told apart from rounding
 * @param unit one name for each unit, however it is printed
 * @param bounded whether words make a limit or a guess of it: 超过, 约, 以上
 */
record MeasuredFigure(
        int begin, int end, String printed, BigDecimal value, BigDecimal step, String unit, boolean bounded) {
    private static final String UNIT = "平方公里|平方千米|平方米|立方米|公里|千米|公顷|km2|km|m2|m(?![a-z])|米|亩|吨|美元|元"
            + "|个百分点|百分点|%|人次|户次|件次|人|名|位|户|家|个|条|座|处|件|项|所|辆|台|套|张|份|次|场|批|支|只|片|栋|幢|门|类|种|对|班|床";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,第a-z#])(?<!\\d[-~—–至到])(?<!\\d[a-z\\p{IsHan}%]{1,3}[-~—–至到])"
                    + "(\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?)(万亿|亿|万|千|百)?([余多])?(" + UNIT + ")(?![-~—–至到]\\d|/)");
    private static final Pattern LIMIT_BEFORE =
            Pattern.compile("(超过?|近|约|逾|突破|不少于|不低于|不超过|不高于|至少|最多|大约|将近|接近|不足|高于|低于|多于|少于|最高|最低|左右)(?:为|达到?)?$");
    private static final Pattern LIMIT_AFTER = Pattern.compile("(?:及?以上|以下|左右|以内|上下|起|多|余)");
    private static final Pattern NO_UNIT = Pattern.compile("^(?:月|年|日|号|届|条规定|个工作日|个月)");
    private static final int WORDS_BEFORE = 6;
    private static final Map<String, Integer> POWERS = Map.of("百", 2, "千", 3, "万", 4, "亿", 8, "万亿", 12);

    MeasuredFigure {
        requireNonNull(printed, "printed is null");
        requireNonNull(value, "value is null");
        requireNonNull(step, "step is null");
        requireNonNull(unit, "unit is null");
    }

    /** The quantities of a text in the form of {@link Plain}, in order; dates, list numbers and spans are none. */
    static List<MeasuredFigure> in(String plain) {
        List<MeasuredFigure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(plain);
        while (matcher.find()) {
            String after = plain.substring(matcher.start(4));
            if (!NO_UNIT.matcher(after).find()) {
                figures.add(read(plain, matcher));
            }
        }
        return figures;
    }

    /** The quantity that a cell prints and nothing beside it, in the unit of the column or row if it prints none. */
    static Optional<MeasuredFigure> alone(String plainCell, String unitElsewhere) {
        boolean bare = !plainCell.isEmpty() && Character.isDigit(plainCell.charAt(plainCell.length() - 1));
        String text = bare ? plainCell + unitElsewhere : plainCell;
        return in(text).stream()
                .filter(figure -> figure.begin() == 0 && figure.end() == text.length())
                .map(figure -> bare ? figure.printedAs(plainCell) : figure)
                .findFirst();
    }

    /** Whether the two are different amounts, even if one is rounded or cut to its last printed digit. */
    boolean differsFrom(MeasuredFigure other) {
        return unit.equals(other.unit) && value.subtract(other.value).abs().compareTo(step.max(other.step)) >= 0;
    }

    private MeasuredFigure printedAs(String words) {
        return new MeasuredFigure(begin, begin + words.length(), words, value, step, unit, bounded);
    }

    private static MeasuredFigure read(String plain, Matcher matcher) {
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        int power = matcher.group(2) == null ? 0 : POWERS.getOrDefault(matcher.group(2), 0);
        String before = plain.substring(Math.max(0, matcher.start() - WORDS_BEFORE), matcher.start());
        Matcher limit = LIMIT_AFTER.matcher(plain).region(matcher.end(), plain.length());
        int end = limit.lookingAt() ? limit.end() : matcher.end();
        boolean bounded =
                matcher.group(3) != null || LIMIT_BEFORE.matcher(before).find() || end > matcher.end();
        return new MeasuredFigure(
                matcher.start(),
                end,
                plain.substring(matcher.start(), end),
                number.scaleByPowerOfTen(power),
                number.ulp().scaleByPowerOfTen(power),
                unit(matcher.group(4)),
                bounded);
    }

    private static String unit(String printed) {
        return switch (printed) {
            case "千米", "km" -> "公里";
            case "平方千米", "km2" -> "平方公里";
            case "m2" -> "平方米";
            case "m" -> "米";
            case "名", "位" -> "人";
            case "个百分点" -> "百分点";
            default -> printed;
        };
    }
}
