package dev.gazette.answer;

import dev.gazette.names.Surnames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a noun in the place of the one that an earlier question asks about: 支出 for 收入, 副组长 for 组长, one person for
 * another. Without a segmenter the place is told by what both share, an ending mostly.
 */
final class SameHead {
    private static final Pattern NOUN = Pattern.compile("[\\p{IsHan}A-Za-z0-9“”]{2,14}");
    private static final Pattern OWNER = Pattern.compile("^(\\p{IsHan}{2,4})(?=的)");
    private static final Pattern COUNTED = Pattern.compile("(?:多少|几)[^多几]{0,6}$");

    /** What a measure ends in. */
    private static final Pattern MEASURE = Pattern.compile("(?:[数量额率值费款积比价]|收入|支出|债务|标准|规模|浓度|里程|预算)(?:是|为|达到?)?$");

    /** What stands before the noun: a period, a place, an owner. */
    private static final Pattern FRAME = Pattern.compile("^.*(?:[年月末底区县市镇乡]|半年|季度)的?");

    /** Characters that end the word before a noun. */
    private static final String BOUNDARIES = "年月日末底度区县市镇乡省局院会的在、及和与对";

    private static final Pattern PERIOD =
            Pattern.compile("^(?:截至)?(?:(?:19|20)\\d{2}年度?|今年|去年)?(?:[上下]半年|第?[一二三四]季度|\\d{1,2}月)?[末底]?的?");

    private static final int LONGEST_NOUN = 8;
    private static final int SHORTEST_SUBJECT = 3;
    private static final int LONGEST_COUNTED = 4;

    private SameHead() {}

    /** The earlier question with the noun in it; empty when it asks about nothing like it. */
    static Optional<String> replaced(String earlier, String noun) {
        if (!NOUN.matcher(noun).matches() || Topic.asks(noun) || Topic.isRelational(noun)) {
            return Optional.empty();
        }
        return person(earlier, noun)
                .or(() -> counted(earlier, noun))
                .or(() -> ending(earlier, noun))
                .or(() -> bothEnds(earlier, noun))
                .or(() -> framed(earlier, noun))
                .or(() -> subject(earlier, noun));
    }

    private static Optional<String> person(String earlier, String noun) {
        if (!References.isName(noun)) {
            return Optional.empty();
        }
        Matcher owner = OWNER.matcher(earlier);
        Optional<String> asked = owner.find() && Surnames.begins(owner.group(1))
                ? Optional.of(owner.group(1)).filter(References::isName)
                : References.nameAskedAbout(earlier);
        return asked.map(name -> earlier.replaceFirst(name, noun));
    }

    /** 走访了几所学校, 医院呢: 走访了多少医院. */
    private static Optional<String> counted(String earlier, String noun) {
        String plain = Topic.withoutMark(earlier);
        Matcher asking = Topic.asking(plain);
        if (!asking.find() || !COUNTED.matcher(asking.group()).find()) {
            return Optional.empty();
        }
        String thing = plain.substring(asking.end());
        boolean isThing = thing.length() > 1
                && thing.length() <= LONGEST_COUNTED
                && NOUN.matcher(thing).matches();
        String many = asking.group().contains("有") ? "有多少" : "多少";
        return isThing ? Optional.of(plain.substring(0, asking.start()) + many + noun + "？") : Optional.empty();
    }

    /** 教育支出, 科学技术支出: both end in 支出. Of two characters one is enough, right before the words that ask. */
    private static Optional<String> ending(String earlier, String noun) {
        for (int length = noun.length(); length > 1; length--) {
            int at = earlier.lastIndexOf(noun.substring(noun.length() - length));
            if (at >= 0) {
                int start = start(earlier, at);
                return exchanged(earlier, start, at + length, noun);
            }
        }
        Matcher asking = Topic.asking(earlier);
        boolean isShort = noun.length() == 2 && asking.find() && asking.start() > 2;
        return isShort && earlier.charAt(asking.start() - 1) == noun.charAt(1)
                ? exchanged(earlier, asking.start() - 2, asking.start(), noun)
                : Optional.empty();
    }

    /** 南桥投资多少万元, 西大桥呢: what the question begins with ends in the same character. */
    private static Optional<String> subject(String earlier, String noun) {
        String frame = PERIOD.matcher(earlier).replaceFirst("");
        int start = earlier.length() - frame.length();
        int end = noun.length() < SHORTEST_SUBJECT ? -1 : earlier.indexOf(noun.charAt(noun.length() - 1), start + 1);
        Matcher asking = Topic.asking(earlier);
        // a single character behind it belongs to the same word
        boolean endsThere = asking.find() && end < asking.start() && asking.start() - end != 2;
        boolean isNoun = endsThere
                && end > start
                && end - start < LONGEST_NOUN
                && NOUN.matcher(earlier.substring(start, end + 1)).matches();
        return isNoun ? exchanged(earlier, start, end + 1, noun) : Optional.empty();
    }

    /** 公务接待费, 公务用车购置费. */
    private static Optional<String> bothEnds(String earlier, String noun) {
        int start = earlier.lastIndexOf(noun.substring(0, 2));
        int end = start < 0 ? -1 : earlier.indexOf(noun.charAt(noun.length() - 1), start + 2);
        return end < 0 || end - start > LONGEST_NOUN ? Optional.empty() : exchanged(earlier, start, end + 1, noun);
    }

    /** One measure for another, of the same period and place. */
    private static Optional<String> framed(String earlier, String noun) {
        Matcher asking = Topic.asking(earlier);
        if (!asking.find() || !MEASURE.matcher(noun).find()) {
            return Optional.empty();
        }
        String topic = earlier.substring(0, asking.start());
        Matcher frame = FRAME.matcher(topic);
        return MEASURE.matcher(topic).find() && frame.find()
                ? Optional.of(frame.group() + noun + earlier.substring(asking.start()))
                : Optional.empty();
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_NOUN
                && Character.UnicodeScript.of(text.charAt(start - 1)) == Character.UnicodeScript.HAN
                && BOUNDARIES.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static Optional<String> exchanged(String text, int start, int end, String noun) {
        return text.substring(start, end).equals(noun)
                ? Optional.empty()
                : Optional.of(text.substring(0, start) + noun + text.substring(end));
    }
}
