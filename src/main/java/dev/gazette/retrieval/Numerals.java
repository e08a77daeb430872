package dev.gazette.retrieval;

import dev.gazette.gazette.ChineseNumerals;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Other ways to print the figures of a query: 两条 for 2条, 30% for 三成, 50000 for 5万, 2023 for 二〇二三. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("[〇零一二三四五六七八九]{4}(?=年)");
    private static final Pattern TENTHS = Pattern.compile("([一二三四五六七八九])成");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("(\\d+(?:\\.\\d+)?)(万|亿)");
    private static final Pattern COUNT = Pattern.compile("([两一二三四五六七八九十百]{1,5})([条个家次项名人所座处户件种场年月日位])");
    private static final Pattern ARABIC_COUNT = Pattern.compile("(?<![\\d.])(\\d{1,2})([条个家次项名人所座处户件种场位])");

    private Numerals() {}

    static List<String> of(String text) {
        Set<String> found = new LinkedHashSet<>();
        collect(YEAR, text, found, match -> arabic(match.group()) + "年");
        collect(TENTHS, text, found, match -> arabic(match.group(1)) + "0%");
        collect(TEN_THOUSANDS, text, found, Numerals::written);
        collect(COUNT, text, found, match -> arabic(match.group(1)) + match.group(2));
        collect(ARABIC_COUNT, text, found, match -> chinese(match.group(1)) + match.group(2));
        return List.copyOf(found);
    }

    private static void collect(Pattern pattern, String text, Set<String> found, Function<MatchResult, String> form) {
        pattern.matcher(text).results().map(form).forEach(found::add);
    }

    /** The number that a Chinese numeral of one of the patterns above writes. */
    private static int arabic(String chinese) {
        return ChineseNumerals.parse(chinese)
                .orElseThrow(() -> new IllegalArgumentException("A Chinese numeral was expected but was " + chinese));
    }

    private static String written(MatchResult match) {
        BigDecimal unit = new BigDecimal(match.group(2).equals("万") ? "10000" : "100000000");
        return new BigDecimal(match.group(1))
                .multiply(unit)
                .stripTrailingZeros()
                .toPlainString();
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
}
