package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure is of, or was said at.
 *
 * @param key equal for equal times, however they are printed: 2023/上半年, 2022, 2022/底
 * @param begin where it begins in the text it was read from
 * @param end where it ends there
 * @param base whether it is only compared with: 比2017年, 较上年
 */
record MeasuredPeriod(String key, int begin, int end, boolean base) {
    private static final String YEAR = "(?<year>(?<![\\d.])(?:19|20)\\d{2}年|今年|本年|去年|上年)";
    private static final String PART =
            "(?<part>[上下]半年|第?[一二三四1-4]季度|前三季度|全年" + "|\\d{1,2}(?:[-—–~至]\\d{1,2})?月(?:\\d{1,2}日)?[底末份]?|[底末初度])";
    private static final Pattern TIME =
            Pattern.compile(YEAR + PART.replace("<part>", "<of>") + "?(?<since>以来)?|(?<!\\d)(?:"
                    + "(?<alone>[上下]半年|前三季度|\\d{1,2}(?:[-—–~至]\\d{1,2})?月(?:\\d{1,2}日)?[底末份]?))");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|同比|相比|相较于|对比|高于|低于)(?:于)?$");
    private static final Pattern JOINED = Pattern.compile("^[-—–~至到]$");
    private static final String UNCERTAIN = "?";
    private static final int WORDS_BEFORE = 4;

    MeasuredPeriod {
        requireNonNull(key, "key is null");
    }

    /** The times that a text in the form of {@link Plain} names, in order. */
    static List<MeasuredPeriod> in(String plain, Optional<Integer> spoken) {
        List<MeasuredPeriod> periods = new ArrayList<>();
        Matcher matcher = TIME.matcher(plain);
        while (matcher.find()) {
            MeasuredPeriod period = read(plain, matcher, spoken);
            boolean joined = !periods.isEmpty()
                    && JOINED.matcher(plain.substring(periods.getLast().end(), period.begin()))
                            .matches();
            if (joined) {
                periods.add(periods.removeLast().until(period));
            } else {
                periods.add(period);
            }
        }
        return periods;
    }

    /** The time at which a report was given, for figures that name none: 目前. */
    static String saidOn(String day) {
        return "@" + day;
    }

    /** Whether two keys mean one time; a table names the year for what is counted at its end. */
    static boolean same(String one, String other, boolean inTable) {
        return !one.endsWith(UNCERTAIN)
                && (one.equals(other) || (inTable && atEnd(one).equals(atEnd(other))));
    }

    boolean isRelative() {
        return key.startsWith("今年") || key.startsWith("去年");
    }

    /** A time that only sentences before name: good enough to be shown, not to say that two figures are of one time. */
    static String uncertain(String key) {
        return key.endsWith(UNCERTAIN) ? key : key + UNCERTAIN;
    }

    private static String atEnd(String key) {
        return key.endsWith("/底") ? key.substring(0, key.length() - 2) : key;
    }

    private MeasuredPeriod until(MeasuredPeriod last) {
        return new MeasuredPeriod(key + "~" + last.key, begin, last.end, base);
    }

    private static MeasuredPeriod read(String plain, Matcher matcher, Optional<Integer> spoken) {
        String before = plain.substring(Math.max(0, matcher.start() - WORDS_BEFORE), matcher.start());
        boolean alone = matcher.group("alone") != null;
        String part = part(Optional.ofNullable(alone ? matcher.group("alone") : matcher.group("of"))
                .orElse(""));
        String key = year(Optional.ofNullable(matcher.group("year")).orElse("今年"), spoken)
                + (part.isEmpty() ? "" : "/" + part)
                + (matcher.group("since") == null ? "" : "以来");
        return new MeasuredPeriod(
                key, matcher.start(), matcher.end(), COMPARED.matcher(before).find());
    }

    /** The year that words with it mean; relative ones stay as they are when it is not known when they were said. */
    static String year(String printed, Optional<Integer> spoken) {
        return switch (printed) {
            case "今年", "本年" -> spoken.map(String::valueOf).orElse("今年");
            case "去年", "上年" -> spoken.map(year -> String.valueOf(year - 1)).orElse("去年");
            default -> printed.substring(0, printed.length() - 1);
        };
    }

    private static String part(String printed) {
        return switch (printed) {
            case "度", "全年" -> "";
            case "末" -> "底";
            default -> printed.replaceAll("[末底]$", "底").replaceAll("份$", "").replaceAll("[—–~至]", "-");
        };
    }
}
