package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that words name, each in one form however it is said: 前六个月, 上半年, 1-6月 and 6月底 all end with June. Good
 * enough to tell two figures apart, not to say that two are of one time: for that {@link MeasuredPeriod} keeps 上半年 and 6月底
 * apart, and so reads them with patterns of its own.
 */
final class TimeWords {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(?=年|[-—~至/]|$|\\D)");
    private static final Pattern THIS_YEAR = Pattern.compile("今年|本年");
    private static final Pattern LAST_YEAR = Pattern.compile("去年|上年");
    /** The year before the one that is named. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("[前上]一年");

    private static final Pattern MONTH =
            Pattern.compile("(?:(?:1|一|头|前)(?:[-—~至]|个))?([十一二三四五六七八九]{1,2}|\\d{1,2})个?月(?:份|底|末)?(?!\\d{1,2}日)");
    private static final Pattern HALF = Pattern.compile("上半年|半年|年中");
    private static final Pattern THREE_QUARTERS = Pattern.compile("前三季度|前3季度|三季度末");
    private static final Pattern WHOLE = Pattern.compile("全年|年底|年末|年度|年终");
    private static final Pattern BEGIN = Pattern.compile("年初");
    private static final Pattern GOAL = Pattern.compile("目标|指标值|计划数?|预算数");
    /** What is to be reached stands in place of a time: 全年目标. */
    static final String GOAL_TIME = "目标";

    private static final int DECEMBER = 12;

    private TimeWords() {}

    /**
     * The times that a text in the form of {@link Plain} names.
     *
     * @param spoken the year in which it was said, which 今年 means
     */
    static Set<String> in(String plain, Optional<Integer> spoken) {
        Set<String> times = new LinkedHashSet<>();
        YEAR.matcher(plain).results().forEach(found -> times.add(found.group(1)));
        add(THIS_YEAR, plain, times, MeasuredPeriod.year("今年", spoken));
        add(LAST_YEAR, plain, times, MeasuredPeriod.year("去年", spoken));
        if (YEAR_BEFORE.matcher(plain).find()) {
            Optional<Integer> named = times.stream()
                    .filter(time -> time.matches("\\d{4}"))
                    .map(Integer::valueOf)
                    .findFirst()
                    .or(() -> spoken);
            named.ifPresent(year -> times.add(String.valueOf(year - 1)));
        }
        MONTH.matcher(plain).results().forEach(found -> month(found.group(1)).ifPresent(end -> times.add("至" + end)));
        add(HALF, plain.replace("下半年", ""), times, "至6");
        add(THREE_QUARTERS, plain, times, "至9");
        add(WHOLE, plain, times, "至" + DECEMBER);
        add(BEGIN, plain, times, "年初");
        add(GOAL, plain, times, GOAL_TIME);
        return times;
    }

    private static void add(Pattern pattern, String plain, Set<String> times, String time) {
        Matcher matcher = pattern.matcher(plain);
        if (matcher.find()) {
            times.add(time);
        }
    }

    private static Optional<Integer> month(String digits) {
        if (digits.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.valueOf(digits)).filter(month -> month <= DECEMBER);
        }
        OptionalInt value = ChineseNumerals.parse(digits);
        return value.isPresent() && value.getAsInt() <= DECEMBER ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
