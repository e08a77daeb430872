package dev.gazette.answer;

import dev.gazette.answer.ComparisonQuestion.Alternative;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a question that compares two periods: 从2020年到2022年, 2023年比2021年, 和2022年相比，2023年上半年. */
final class PeriodAlternatives {
    private static final String PERIOD = "(?:19|20)\\d{2}(?:年度|年)?(?:上半年|下半年|前[一二三四五六七八九十\\d]{1,2}个?月|第?[一二三四1-4]季度"
            + "|\\d{1,2}月(?:末|底)?|年?[末底初])?";
    private static final Pattern EACH = Pattern.compile("(?<!\\d)" + PERIOD + "(?!\\d)");
    private static final Pattern BOTH = Pattern.compile("从?(?<!\\d)(" + PERIOD + ")(?:到了?|至|—|-|~|和|与|及|、|跟|同|比)从?("
            + PERIOD + ")(?!\\d)(?:之间|这?两[年次]|期间|间)?(?:的)?");
    private static final Pattern OTHER = Pattern.compile("(?:(?:比|较|对比|相比于?)|(?:和|与|跟|同)(?=[^,]{5,18}比))(?<!\\d)("
            + PERIOD + ")(?!\\d)(?:的?同期|同时期)?(?:的?(?:数据?|情况|水平|时候)?(?:相比|比较|比起来|比)(?:起来|于)?,?|的?时候?)?");
    private static final Pattern COMPARES =
            Pattern.compile("比|较|涨|增|升|降|减|跌|掉|多了|少了|多多少|少多少|高多少|低多少|变|差|哪一?年|更|合计|加起来|一共|总共|之和|进步|退步");
    private static final Pattern IN_ALL = Pattern.compile("累计|期间|以来");

    private PeriodAlternatives() {}

    /** The earlier first; empty when not exactly two periods are compared. */
    static List<Alternative> of(String text) {
        List<String> periods =
                EACH.matcher(text).results().map(MatchResult::group).toList();
        boolean two = periods.size() == 2 && !periods.getFirst().equals(periods.getLast());
        if (!two || !COMPARES.matcher(text).find() || IN_ALL.matcher(text).find()) {
            return List.of();
        }
        Matcher both = BOTH.matcher(text);
        if (both.find()) {
            String before = text.substring(0, both.start());
            String after = text.substring(both.end());
            boolean span = both.group().matches(".*[—~-].*") && text.matches(".*(?:一共|总共|合计).*");
            return span ? List.of() : alternatives(periods, before, after);
        }
        Matcher other = OTHER.matcher(text);
        if (!other.find()) {
            return List.of();
        }
        String rest = text.substring(0, other.start()) + text.substring(other.end());
        Matcher own = EACH.matcher(rest);
        return own.find()
                ? alternatives(periods, rest.substring(0, own.start()), rest.substring(own.end()))
                : List.of();
    }

    private static List<Alternative> alternatives(List<String> periods, String before, String after) {
        return periods.stream()
                .map(PeriodAlternatives::named)
                .sorted(Comparator.comparing(PeriodAlternatives::order))
                .map(period -> new Alternative(period, ComparisonRest.question(before + period + after)))
                .toList();
    }

    private static String named(String period) {
        return period.length() == 4
                ? period + "年"
                : period.replace("年度", "年").replaceFirst("^(\\d{4})(?=[末底初])", "$1年");
    }

    /** Whether both are periods and the first is the earlier one. */
    static boolean isBefore(String earlier, String later) {
        return EACH.matcher(earlier).matches()
                && EACH.matcher(later).matches()
                && order(earlier).compareTo(order(later)) < 0;
    }

    /** The year; in it the first half before the second. */
    private static String order(String period) {
        return period.replace("上半年", "1").replace("下半年", "2").replace("初", "0");
    }
}
