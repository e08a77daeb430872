package dev.gazette.retrieval;

import dev.gazette.gazette.ChineseNumerals;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways to print the figures of a query: 两条 for 2条, 30% for 三成, 50000 and 五万 for 5万, 2023 for 二〇二三,
 * 19号线 for 十九号线.
 */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMERAL = "[两一二三四五六七八九十百千]";
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    /** Each way to write a figure, with the other one. */
    private static final List<Form> FORMS = List.of(
            form("[〇零一二三四五六七八九]{4}(?=年)", match -> arabic(match.group()) + "年"),
            form("([一二三四五六七八九])成(?!半)", match -> arabic(match.group(1)) + "0%"),
            form("([一二三四五六七八九])成半", match -> arabic(match.group(1)) + "5%"),
            form("百分之([一二三四五六七八九十百]{1,5})", match -> arabic(match.group(1)) + "%"),
            form("百分之(\\d{1,3}(?:\\.\\d{1,4})?)", match -> match.group(1) + "%"),
            form("(\\d{1,12}(?:\\.\\d{1,8})?)(万|亿)", Numerals::written),
            form("(" + NUMERAL + "{1,7})(万|亿)", match -> arabic(match.group(1)) + match.group(2)),
            form("(?<![\\d.,])(\\d{5,12})(?![\\d.])", Numerals::inTenThousands),
            form("([两一二三四五六七八九十百]{1,5})([条个家次项名人所座处户件种场年月日位台辆张岁天])", match -> arabic(match.group(1)) + match.group(2)),
            form("([一二三四五六七八九十]{1,3})(号线|号楼|号院|期)", match -> arabic(match.group(1)) + match.group(2)),
            form("(?<![\\d.])(\\d{1,2})([条个家次项名人所座处户件种场位台辆张岁期])", match -> chinese(match.group(1)) + match.group(2)),
            form("(?<![\\d.])([2-9])([年天])", match -> chinese(match.group(1)) + match.group(2)));

    private Numerals() {}

    /** The other forms, in order of the ways to write; never one that the text has. */
    static List<String> of(String text) {
        Set<String> found = new LinkedHashSet<>();
        FORMS.forEach(
                form -> form.pattern.matcher(text).results().map(form.other).forEach(found::add));
        found.removeIf(text::contains);
        return List.copyOf(found);
    }

    /** The word with its figures in other forms; empty when there are none. */
    static List<String> ofWord(String word) {
        return FORMS.stream()
                .map(form -> form.pattern
                        .matcher(word)
                        .replaceAll(match -> Matcher.quoteReplacement(form.other.apply(match))))
                .filter(other -> !other.equals(word))
                .distinct()
                .toList();
    }

    private static Form form(String pattern, Function<MatchResult, String> other) {
        return new Form(Pattern.compile(pattern), other);
    }

    /** The number that a Chinese numeral of one of the patterns above writes. */
    private static int arabic(String chinese) {
        return ChineseNumerals.parse(chinese)
                .orElseThrow(() -> new IllegalArgumentException("A Chinese numeral was expected but was " + chinese));
    }

    private static String written(MatchResult match) {
        BigDecimal unit = match.group(2).equals("万") ? TEN_THOUSAND : TEN_THOUSAND.pow(2);
        return plain(new BigDecimal(match.group(1)).multiply(unit));
    }

    private static String inTenThousands(MatchResult match) {
        return plain(new BigDecimal(match.group(1)).divide(TEN_THOUSAND)) + "万";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Chinese numeral of 0 to 99, as it stands before a measure word. */
    private static String chinese(String arabic) {
        int value = Integer.parseInt(arabic);
        if (value == 2) {
            return "两";
        }
        String ones = value % 10 == 0 && value > 0 ? "" : digit(value % 10);
        return tens(value / 10) + ones;
    }

    private static String tens(int tens) {
        return switch (tens) {
            case 0 -> "";
            case 1 -> "十";
            default -> digit(tens) + "十";
        };
    }

    private static String digit(int digit) {
        return String.valueOf(DIGITS.charAt(digit));
    }

    private record Form(Pattern pattern, Function<MatchResult, String> other) {}
}
