package dev.gazette.answer;

import dev.gazette.answer.ComparisonQuestion.Alternative;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits a question that compares places, organs, sittings or other things: 甲镇和乙镇哪个多, 是甲高还是乙高, 甲比乙多多少. */
final class NamedAlternatives {
    private static final String NAME = "[\\p{IsHan}a-z\\d“”\"]";
    private static final String NUMBER = "[一二三四五六七八九十百\\d]{1,4}";
    private static final Pattern SITTINGS = Pattern.compile(
            "第(" + NUMBER + ")次?(?:会议)?(?:和|与|、|跟|同|及)第?(" + NUMBER + ")(?:两次|次)(?:常委会)?(?:会议)?(?:之间|相比|比较)?(?:的)?");
    private static final Pattern CHOOSES =
            Pattern.compile("哪(?:一|几)?(?:个|次|家|类|种|年|边|所|座|条|届|场|位|块|期|方面|镇|区|县|乡|街道)|谁|还是|更");
    private static final Pattern PROPERTY = Pattern.compile("(?:更|最|比较|较|得|的|数|量|率|积|哪一?[个次家类种年边]|哪[镇区县乡])(["
            + Reckoning.Order.PROPERTIES + "])(?!少)|([高低])还是|(?<=\\p{IsHan})([多大高低])(?:些|一些|一点)?$");
    private static final Pattern EITHER = Pattern.compile("(?<head>^|.*?[,:])(?:是)?(?<a>" + NAME
            + "{2,16}?)(?<pa>更?[多少高低大小长短快慢])还是(?<b>" + NAME + "{2,16}?)(?<pb>更?[多少高低大小长短快慢])(?:些|一些)?$");
    private static final Pattern PAIR = Pattern.compile("(?<head>^|.*?[,:]|.*?(?:19|20)\\d{2}年(?:度|底|末|上半年|下半年)?)(?<a>"
            + NAME + "{2,16}?)(?<link>和|与|跟|、)(?<b>" + NAME
            + "{2,16}?)(?:两[个者镇区家地]|二者)?(?:之间)?(?:的|(?=,)|(?=相比|比较|相差|比起来|哪|谁|一共|合计|加起来|总共))(?<tail>.*)$");
    private static final Pattern AGAINST = Pattern.compile(
            "(?<a>^" + NAME + "[^比]{1,60}?)(?:有没有|是否|是不是|能不能)?(?:跑赢|跑输|超过|高于|低于|多于|少于|大于|小于|超出|赶上|不如)了?(?<b>" + NAME
                    + "{2,30})(?<tail>)$|(?<a2>^.{3,60}?)(?<![同环])(?:比|离|距离|距)(?<b2>" + NAME
                    + "{2,30}?)(?<tail2>(?:还|又)?(?:有|差|高出?|低|多出?|少|大|小|高了|低了|多了|少了)(?:多少|几|多大).{0,6}|(?:更)?[多少高低大小])$");
    private static final Pattern PLACE = Pattern.compile("(?:[本我全该][国省市区县镇乡])|\\p{IsHan}{2,4}?(?:街道|[省市区县镇乡村])");
    private static final Pattern COMPARES = Pattern.compile(
            "(?:哪|谁)[^,?]{0,14}(?:(?:更|最)[多少高低大小长短快慢]|[多少高低大小短快慢]|(?<=[个条座段])长)(?:些|一些|一点)?(?:$|[,?])|更[多少高低大小长短快慢]|相差|差(?:多少|几|距|额)|相比|比较");
    private static final Pattern IN_ALL = Pattern.compile("(?:一共|合计|加起来|总共)[^,]{0,6}(?:多少|几)|之和");
    private static final Pattern AVERAGE = Pattern.compile("(?<=.)的?平均(?:水平|数|值)?$");
    private static final Pattern RATE = Pattern.compile("[人户每]均|平均|率|比例|比重|占比|每[百千万]人");
    private static final Pattern RELATIVE =
            Pattern.compile("^(?:上一?|去|前一?|往|历)年.*|^(?:年初|同期|上期|过去|以前|之前|原来|规划|目标|计划).*");
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d{2}年(?:度|底|末|初|上半年|下半年)?");

    private static final Pattern TARGET =
            Pattern.compile("^(?:全年|年度|今年|当年|本年度?|年底)?的?[\\d.,]{0,8}[^,\\d]{0,3}(?:目标|计划|任务|要求|控制数|上限)(?:数|值|线)?$");
    private static final Pattern UNTIL = Pattern.compile("(?:到|截至|截止)?(?:目前|\\d{1,2}月[末底份]?|年中)(?:为止)?");
    private static final Pattern LEVEL = Pattern.compile("的?(?:整体|总体|平均)?水平$");
    private static final Pattern MEASURE = Pattern.compile("(?:[数量额率值费款积比价度]|收入|支出|标准|规模|里程|预算|补助|补贴)$");
    private static final int SHORTEST_MEASURE = 4;

    private NamedAlternatives() {}

    /** Whether one of them is asked for. */
    static boolean choosesOne(String text) {
        return CHOOSES.matcher(text).find() && !text.matches(".*(?:变|增|升|涨)\\p{IsHan}{0,2}还是.*");
    }

    /** How they are compared. */
    static Optional<String> property(String text) {
        Matcher matcher = PROPERTY.matcher(text);
        String found = "";
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                found = Optional.ofNullable(matcher.group(group)).orElse(found);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** In the order of the question; empty when it does not compare two things whose names can be written down. */
    static List<Alternative> of(String text) {
        List<Alternative> read = read(text);
        return read.stream().allMatch(each -> Operand.isLabel(each.label())) ? read : List.of();
    }

    private static List<Alternative> read(String text) {
        Matcher sittings = SITTINGS.matcher(text);
        if (sittings.find()
                && (COMPARES.matcher(text).find() || IN_ALL.matcher(text).find())) {
            String before = text.substring(0, sittings.start());
            String after = "会议" + text.substring(sittings.end());
            return List.of(sitting(sittings.group(1), before, after), sitting(sittings.group(2), before, after));
        }
        Matcher either = EITHER.matcher(text);
        if (either.find() && !either.group("a").matches("变|增|升")) {
            return List.of(
                    new Alternative(
                            label(either, "a"), ComparisonRest.question(either.group("head") + either.group("a"))),
                    new Alternative(
                            label(either, "b"), ComparisonRest.question(either.group("head") + either.group("b"))));
        }
        Optional<List<Alternative>> joined = JoinedAlternatives.in(text).map(NamedAlternatives::joined);
        if (joined.isPresent() && !joined.get().isEmpty()) {
            return joined.get();
        }
        Matcher pair = PAIR.matcher(text);
        return pair.find() && compares(pair) ? pair(pair) : against(text);
    }

    /** A period that stands with the first belongs to both; periods alone are compared elsewhere. */
    private static List<Alternative> joined(JoinedAlternatives joined) {
        String one = withoutPeriod(joined.one());
        String other = withoutPeriod(joined.other());
        if (one.length() < 2 || other.length() < 2 || one.equals(other)) {
            return List.of();
        }
        Matcher period = PERIOD.matcher(joined.one() + joined.other());
        String head = joined.head() + (period.find() ? period.group() : "");
        String tail = joined.tail().startsWith("的") ? joined.tail().substring(1) : joined.tail();
        return Stream.of(one, other)
                .map(each -> new Alternative(each, ComparisonRest.question(head + each + tail)))
                .toList();
    }

    private static Alternative sitting(String number, String before, String after) {
        String label = "第" + number + "次";
        return new Alternative(label, ComparisonRest.question(before + label + after));
    }

    /** The thing without the measure that both end with. */
    private static String label(Matcher either, String group) {
        String shared = sharedEnd(either.group("a"), either.group("b"));
        String own = either.group(group);
        return own.length() - shared.length() >= 2 ? own.substring(0, own.length() - shared.length()) : own;
    }

    /** Things of a kind end alike; a stroke also stands between words that nobody compares. */
    private static boolean compares(Matcher pair) {
        boolean alike =
                !sharedEnd(pair.group("a"), withoutPeriod(pair.group("b"))).isEmpty();
        String tail = pair.group("tail");
        return (COMPARES.matcher(tail).find() && (alike || !pair.group("link").equals("、")))
                || (IN_ALL.matcher(tail).find() && alike);
    }

    /** A period that stands with one name belongs to both. */
    private static List<Alternative> pair(Matcher pair) {
        Matcher period = PERIOD.matcher(pair.group("a") + pair.group("b"));
        String head = pair.group("head") + (period.find() ? period.group() : "");
        String other = withoutPeriod(pair.group("b"));
        String name = nameIn(withoutPeriod(pair.group("a")), other);
        String tail = other.substring(name.length()) + pair.group("tail");
        return Stream.of(withoutMeasure(withoutPeriod(pair.group("a")), tail), name)
                .map(each -> new Alternative(each, ComparisonRest.question(head + each + tail)))
                .toList();
    }

    /** 柳墩镇 of 柳墩镇污水设施覆盖率 where a place stands on the other side too. */
    private static String nameIn(String one, String other) {
        Matcher place = PLACE.matcher(other);
        return PLACE.matcher(one).matches() && place.lookingAt() ? place.group() : other;
    }

    /** 甲区的火化率与乙区的火化率差多少: what is measured may stand with both. */
    private static String withoutMeasure(String name, String tail) {
        int of = name.indexOf('的');
        boolean again = of > 1 && tail.startsWith(name.substring(of + 1));
        return again ? name.substring(0, of) : name;
    }

    private static String withoutPeriod(String name) {
        return PERIOD.matcher(name).replaceAll("").replaceFirst("^的|的$", "");
    }

    private static List<Alternative> against(String text) {
        Matcher matcher = AGAINST.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        boolean verb = matcher.group("a") != null;
        String one = matcher.group(verb ? "a" : "a2");
        String other = matcher.group(verb ? "b" : "b2");
        String tail = verb ? "" : matcher.group("tail2");
        if (RELATIVE.matcher(other).matches()) {
            return List.of();
        }
        Matcher place = PLACE.matcher(one);
        String area = AVERAGE.matcher(other).replaceFirst("");
        if (PLACE.matcher(area).matches() && place.find()) {
            String average = RATE.matcher(one).find() ? area : other;
            String moved = one.substring(0, place.start()) + average + one.substring(place.end());
            return List.of(
                    new Alternative(place.group(), ComparisonRest.question(one + tail)),
                    new Alternative(area, ComparisonRest.question(moved + tail)));
        }
        return measures(one, other);
    }

    /** 债券余额离债务限额还有多少: two measures of one thing, in the same period unless each has its own. */
    private static List<Alternative> measures(String one, String other) {
        if (other.length() < SHORTEST_MEASURE) {
            return List.of();
        }
        int comma = one.lastIndexOf(',') + 1;
        String head = one.substring(0, comma);
        String measure = one.substring(comma);
        Matcher period = PERIOD.matcher(one);
        boolean hasOwnPeriod = PERIOD.matcher(other).find();
        String inherited = period.find() && !hasOwnPeriod ? period.group() : "";
        String own = (hasOwnPeriod ? "" : head) + measureOf(measure, other);
        String asked = own.contains(inherited) ? own : inherited + own;
        return List.of(
                new Alternative(bare(measure), ComparisonRest.question(one)),
                new Alternative(bare(other), ComparisonRest.question(asked)));
    }

    /** What is measured of the first is measured of another that is no measure itself: 甲的使用率比乙的整体水平低多少. */
    private static String measureOf(String one, String other) {
        if (TARGET.matcher(other).matches()) {
            return UNTIL.matcher(one).replaceAll("") + other;
        }
        int of = one.lastIndexOf('的') + 1;
        String level = LEVEL.matcher(other).replaceFirst("");
        boolean isMeasured = of > 0
                && MEASURE.matcher(one.substring(of)).find()
                && !MEASURE.matcher(level).find();
        return isMeasured && sharedEnd(one, level).isEmpty() ? level + "的" + one.substring(of) : other;
    }

    private static String bare(String measure) {
        return PERIOD.matcher(measure).replaceAll("").replaceFirst("^[的,]+|^[本我全][区市县镇省]", "");
    }

    private static String sharedEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return one.substring(one.length() - length);
    }
}
