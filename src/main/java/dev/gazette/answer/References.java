package dev.gazette.answer;

import dev.gazette.names.Surnames;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what they stand for in the place of words that point back: 他, 同一天, 该局, 那个报告. */
final class References {
    private static final Pattern PERSON =
            Pattern.compile("(?<![其吉])(?:他|她)(?!们|人)|(?<![对因为如])(?:此人|[这那]个人)(?![大口才均工民员数防])"
                    + "|(?<![应不活本])该(?:同志|代表(?!团|大会)|委员(?!会))|[这那]位(?:同志|代表(?!团)|委员(?!会)|领导|干部)");
    private static final Pattern SAME_DAY = Pattern.compile("同一天|同日|当天|那一?天|那次会议|这次会议|该次会议|同一次会议");
    private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final Pattern SESSION = Pattern.compile("第?[一二三四五六七八九十百\\d]{1,5}次(?:常委会)?会议");
    private static final Pattern POINTING =
            Pattern.compile("(?:(?<![应不活本])该|这[个份家项部座所条]|那[个份家项部座所条])(\\p{IsHan}{1,6})");
    /** 那些 behind a noun (白水那些小区) only joins it to what follows. */
    private static final Pattern REMAINING = Pattern.compile(
            "(?<![其吉])[他她它](?!人)|同一天|同日|当天|上述|前者|后者" + "|(?<![应不活本])该\\p{IsHan}|(?<!\\p{IsHan})(?:这|那)[个些份项条家次]");

    /** Kinds of things that have one character. */
    private static final String SHORT_KINDS = "局镇院委会县市区省州厅部办街村站所校馆厂队党法条案书";

    private static final int FRONT = 4;
    private static final int SHORT = 14;
    private static final String NAME_CHARACTERS = "\\p{IsHan}{2,4}";

    /** A name at the front of an answer, or where the printed words put names. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("^(?:任命|免去|接受|决定任命)?[ 　\\n]*(" + NAME_CHARACTERS + ")(?=[ 　\\[，,。；;\\n]|同志|为|的|$)"),
            Pattern.compile("(" + NAME_CHARACTERS + ")同志"),
            Pattern.compile("(?:主任委员|主任|局长|区长|县长|市长|镇长|院长|检察长|秘书长|书记|主席|庭长)[ 　\\n]*(" + NAME_CHARACTERS
                    + ")(?=[ 　\\[，,。；;：\\n]|$)"));

    private static final Pattern NAME_ASKED_ABOUT =
            Pattern.compile("^(\\p{IsHan}{2,3}?)(?=(?:是|在|被|于|什么时候|何时|哪|担任|当|任|作|为什么|由谁|同志|代表|委员|副?[区局院县市镇]长|辞))");
    private static final Pattern LEADING_DAY = Pattern.compile("^(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?[，, ]?");
    private static final Pattern NO_NAME =
            Pattern.compile("谁|哪|什么|人大|会议|常委|政府|报告|我[区市县]|本[区市县]|主任|副|局长|[区县市镇局院委会]$|单位|工作|其中|根据|截至|全[区市县]");
    private static final Pattern VERB = Pattern.compile("^(?:听取|审议|审查|作|通过|发布|印发|出台|检查|制定)了?");

    private static final Pattern WHICH_THING =
            Pattern.compile("哪一?[个家座条所处项栋只支台](?!方面|月|人)\\p{IsHan}|(?:什么|哪个?)(?:项目|村|镇|街道|公司|学校|桥|路|部门|单位)");

    private static final Pattern THING = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）()“”·]{2,20}");

    private References() {}

    /** The question with those words replaced that the last turn explains. */
    static String resolved(Turn last, String question) {
        String result = question;
        Optional<String> person = person(last);
        if (person.isPresent()) {
            result = PERSON.matcher(result).replaceAll(Matcher.quoteReplacement(person.get()));
        }
        return thing(last, day(last, result));
    }

    /** Whether words still point back. Behind other words of a longer question they point to those. */
    static boolean remainIn(String question) {
        Matcher pointing = REMAINING.matcher(question);
        return pointing.find() && (pointing.start() <= FRONT || question.length() <= SHORT);
    }

    /** The person that a question begins with, a day aside. */
    static Optional<String> nameAskedAbout(String question) {
        return name(List.of(NAME_ASKED_ABOUT), LEADING_DAY.matcher(question).replaceFirst(""));
    }

    /** Whether a text can be the name of a person. */
    static boolean isName(String text) {
        return text.matches(NAME_CHARACTERS)
                && Surnames.begins(text)
                && !NO_NAME.matcher(text).find();
    }

    /** What the last answer names, when it was asked which thing does something: 哪个村最大, 甲村. */
    static Optional<String> thingFound(Turn last) {
        boolean isAskedFor = WHICH_THING.matcher(last.question()).find();
        return last.answer()
                .filter(any -> isAskedFor)
                .map(answer -> AnswerWriter.unmarked(answer.lines().findFirst().orElse("")))
                .filter(words -> THING.matcher(words).matches());
    }

    /** The person asked about before; else the one that the last answer begins with or names by office. */
    private static Optional<String> person(Turn last) {
        return nameAskedAbout(last.question()).or(() -> last.answer().flatMap(answer -> name(NAMES, answer)));
    }

    private static Optional<String> name(List<Pattern> places, String text) {
        return places.stream()
                .flatMap(place -> place.matcher(text).results())
                .map(found -> found.group(1))
                .filter(References::isName)
                .findFirst();
    }

    private static String day(Turn last, String question) {
        Matcher pointing = SAME_DAY.matcher(question);
        if (!pointing.find()) {
            return question;
        }
        Pattern meant = pointing.group().endsWith("会议") ? SESSION : DAY;
        return only(meant, last.question())
                .or(() -> last.answer().flatMap(answer -> only(meant, answer)))
                .map(day -> question.substring(0, pointing.start()) + day + question.substring(pointing.end()))
                .orElse(question);
    }

    private static Optional<String> only(Pattern pattern, String text) {
        List<String> found = pattern.matcher(text.replaceAll("\\s", ""))
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** 该局 is the 教育局 of the earlier question: the longest kind of thing that is named there. */
    private static String thing(Turn last, String question) {
        Matcher pointing = POINTING.matcher(question);
        if (!pointing.find()) {
            return question;
        }
        String kind = pointing.group(1);
        for (int length = kind.length(); length > 0; length--) {
            Optional<String> named = length > 1 || SHORT_KINDS.indexOf(kind.charAt(0)) >= 0
                    ? named(kind.substring(0, length), last).or(found(kind.substring(0, length), last))
                    : Optional.empty();
            if (named.isPresent()) {
                int end = pointing.start(1) + length;
                return question.substring(0, pointing.start()) + named.get() + question.substring(end);
            }
        }
        return question;
    }

    /** What the last answer names, when it was asked which thing of this kind that is. */
    private static Supplier<Optional<String>> found(String kind, Turn last) {
        Pattern asked = Pattern.compile("哪一?[个家座条所处项]" + kind);
        return () -> thingFound(last)
                .filter(thing -> asked.matcher(last.question()).find())
                .map(thing -> thing.endsWith(kind) ? thing : thing + kind);
    }

    private static Optional<String> named(String kind, Turn last) {
        Pattern name = Pattern.compile("《[^《》]{0,60}" + kind + "》|[\\p{IsHan}A-Za-z0-9“”]{2,20}" + kind);
        Matcher found = name.matcher(Topic.of(last.question()));
        return found.find() ? Optional.of(VERB.matcher(found.group()).replaceFirst("")) : Optional.empty();
    }
}
