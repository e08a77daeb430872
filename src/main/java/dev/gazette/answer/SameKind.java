package dev.gazette.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a part of a question in the place of the part of an earlier one that is of the same kind. */
final class SameKind {
    private static final String NUMERAL = "[〇零一二两三四五六七八九十百\\d]{1,4}";

    /** Kinds of parts, the more telling first. A part is replaced whole. */
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("第?[一二三四五六七八九十百\\d]{1,5}次(?:常委会)?(?:会议)?"),
            Pattern.compile(
                    "(?:(?:19|20)?\\d{2}|[〇零一二三四五六七八九]{4})年(?:至|到|[-—~])(?:(?:19|20)?\\d{2}|[〇零一二三四五六七八九]{4})年"),
            Pattern.compile("(?:(?:19|20)?\\d{2}|[〇零一二三四五六七八九]{4})年|今年|去年|前年|明年|上一年|下一年"),
            Pattern.compile("[上下]半年|第?[一二三四]季度|全年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?"),
            Pattern.compile("\\d{1,2}[:：]\\d{2}|[一二三四五六七八九十\\d]{1,2}点(?:半|[一二三]刻)?"),
            Pattern.compile(NUMERAL + "号线"),
            Pattern.compile("[A-Za-z][A-Za-z0-9.+-]{1,20}"),
            Pattern.compile("《[^《》]{1,60}》"),
            Pattern.compile("[“\"][^“”\"]{1,30}[”\"]"),
            Pattern.compile("第?[一二三四五六七八九十\\d]{1,3}(?=[季期批轮届号条款项])[季期批轮届号条款项]"),
            Pattern.compile("男性?|女性?"),
            Pattern.compile("城镇|城市|农村|乡村|城乡"),
            Pattern.compile("(?:小学|初中|高中|幼儿园|大学)(?:[一二三四五六](?:[至到、和][一二三四五六])?年级)?"),
            Pattern.compile("收入|支出|流入|流出|进口|出口|增加|减少|出席|列席|缺席|请假"));

    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,4}?(?:街道|地区|工业园区|园区|[镇乡区县市村])(?![级委府内域里长])");
    private static final Pattern ORGAN = Pattern.compile("\\p{IsHan}{2,6}?(?:局|委员会|法院|检察院|公司|医院|学校|银行|中心)");
    private static final Pattern OF = Pattern.compile("^([^，,的]{1,12})的");
    private static final Pattern BARE_YEAR = Pattern.compile("^(?:19|20)\\d{2}$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("^((?:19|20)\\d{2}年)(?:[上下]半年|第?[一二三四]季度|(?:1[0-2]|[1-9])月份?|末|底)$");
    private static final Pattern STEM = Pattern.compile("^\\p{IsHan}{2,4}$");

    private SameKind() {}

    /** The earlier question with the part in it; empty when nothing of it is of the same kind. */
    static Optional<String> replaced(String earlier, String part) {
        boolean isOf = part.endsWith("的");
        String named = isOf ? part.substring(0, part.length() - 1) : part;
        String words = BARE_YEAR.matcher(named).matches() ? named + "年" : named;
        return Neighbours.replaced(earlier, words)
                .or(() -> byKinds(earlier, words))
                .or(() -> partOfYear(earlier, words))
                .or(() -> byName(PLACE, earlier, words))
                .or(() -> byName(ORGAN, earlier, words))
                .or(() -> isOf ? possessor(earlier, words) : Optional.empty())
                .or(() -> SameHead.replaced(earlier, words));
    }

    /** Whether the words are nothing but a part that has a kind, so that they ask nothing by themselves. */
    static boolean isPart(String words) {
        String plain = words.endsWith("的") ? words.substring(0, words.length() - 1) : words;
        return KINDS.stream().anyMatch(kind -> kind.matcher(plain).matches())
                || PART_OF_YEAR.matcher(plain).matches();
    }

    /** 2023年上半年 takes the place of 2022年. */
    private static Optional<String> partOfYear(String earlier, String words) {
        Matcher year = YEAR.matcher(earlier);
        return PART_OF_YEAR.matcher(words).matches() && year.find()
                ? Optional.of(earlier.substring(0, year.start()) + words + earlier.substring(year.end()))
                : Optional.empty();
    }

    /** Several kinds may be named at once: 那2022年上半年呢. */
    private static Optional<String> byKinds(String earlier, String words) {
        String result = earlier;
        String rest = words;
        boolean found = false;
        for (Pattern kind : KINDS) {
            Matcher named = kind.matcher(rest);
            Matcher place = kind.matcher(result);
            if (named.find() && place.find()) {
                String written = like(place.group(), named.group());
                result = result.substring(0, place.start()) + written + result.substring(place.end());
                rest = rest.substring(0, named.start()) + rest.substring(named.end());
                found = true;
            }
        }
        // what is left over is more than a part of another kind, unless it only joins
        boolean isWhole = rest.replaceAll("[的在是到]", "").isEmpty();
        return found && isWhole ? Optional.of(result) : Optional.empty();
    }

    /** 四次 stands for 第四次会议 when that is how the earlier question puts it; 21年 for 2021年. */
    private static String like(String earlier, String words) {
        String result = words;
        if (earlier.startsWith("第") && !result.startsWith("第")) {
            result = "第" + result;
        }
        if (earlier.endsWith("会议") && !result.endsWith("会议")) {
            result += "会议";
        }
        return earlier.matches("20\\d{2}年") && result.matches("\\d{2}年") ? "20" + result : result;
    }

    /** Names of places and organs are often short: 白水 for 白水镇. */
    private static Optional<String> byName(Pattern kind, String earlier, String words) {
        List<MatchResult> places = kind.matcher(earlier).results().toList();
        boolean isName = kind.matcher(words).matches()
                || (kind == PLACE && STEM.matcher(words).matches() && startsWithName(places, earlier));
        if (!isName || places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult last = places.getLast();
        return Optional.of(earlier.substring(0, last.start()) + words + earlier.substring(last.end()));
    }

    private static boolean startsWithName(List<MatchResult> places, String earlier) {
        return places.size() == 1
                && places.getFirst().start() == 0
                && earlier.length() > places.getFirst().end();
    }

    /** 甲田的总规是哪年批的, 乙水的呢. */
    private static Optional<String> possessor(String earlier, String words) {
        Matcher owner = OF.matcher(earlier);
        return owner.find() ? Optional.of(words + earlier.substring(owner.end(1))) : Optional.empty();
    }
}
