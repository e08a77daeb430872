package dev.gazette.gazette;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Expressions of time in headers, captions and cells: 2020年, 2023年上半年, 2022年末, 2023年1-6月, “十四五”中期, 上年. */
final class Periods {
    private static final String YEAR = "(?<![\\d.])(?:(?:19|20)\\d{2}|[二一][〇○零九一二三四五六七八]{3})";
    private static final String SPAN = "(?:\\s?[-—–~至]\\s?(?:(?:19|20)\\d{2}|\\d{2}))?";
    private static final String MONTH = "\\d{1,2}\\s?(?:[-—–~至]\\s?\\d{1,2}\\s?)?月(?:\\s?\\d{1,2}\\s?日)?[末底份]?";
    private static final String PART = "(?:[上下]半年|第?[一二三四1-4]季度|前[一二三四五六七八九十]{1,2}个月|" + MONTH + "|[度末底初])";
    private static final String DATED = YEAR + SPAN + "\\s?年\\s?" + PART + "?";
    private static final String PLAN = "[“\"]?十[一二三四五六七八]五[”\"]?(?:(?:规划)?(?:时期|期间|中期|期末|末))?";
    private static final String RELATIVE = "(?<![比较同])上年度?|本年度?|去年|今年|[上下]半年|第?[一二三四]季度|全年";

    private static final Pattern PERIOD = Pattern.compile(DATED + "|" + PLAN + "|" + RELATIVE);
    private static final Pattern DATE = Pattern.compile(DATED + "|(?<![\\d.])" + MONTH);
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[-—–~](?:19|20)\\d{2})?");

    private Periods() {}

    /** The first period of a header, label or short cell, without white space. */
    static Optional<String> of(String text) {
        String squeezed = Texts.squeeze(text);
        if (BARE_YEAR.matcher(squeezed).matches()) {
            return Optional.of(squeezed);
        }
        return PERIOD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Texts::squeeze)
                .findFirst();
    }

    /** The period of a text that names exactly one. */
    static Optional<String> only(String text) {
        List<String> found = PERIOD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Texts::squeeze)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The text without dates, so that what digits are left belong to a quantity. */
    static String without(String text) {
        return BARE_YEAR.matcher(text.strip()).matches()
                ? ""
                : DATE.matcher(text).replaceAll(" ");
    }
}
