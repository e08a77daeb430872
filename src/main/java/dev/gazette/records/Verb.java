package dev.gazette.records;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name an act, such as 决定任命.
 *
 * @param words as printed, without white space
 */
record Verb(Act act, String words) {
    private static final String WORDS = "任命|免去|免除|撤销|撤去|罢免|补选|选举|推选|接受";
    private static final Pattern VERB = Pattern.compile("(?<!自行|自然|相应|随之|自动|予以)((?:决定|批准|通过|同意)?(?:" + WORDS
            + "))(?!案|权|机关|名单|事项|办法|委员会|程序|手续)|通过(?=[\\p{IsHan}、]{2,200}?为)");
    private static final Pattern HEAD =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、])?"
                    + "((?:决定|批准|通过)?(?:任命|免去|免职|任职|接受辞职|辞职|补选|选举|代理|撤职|撤销|罢免))(?:名单|人员|如下|事项)?(?:职务)?[:：]?$");
    private static final Pattern TITLE =
            Pattern.compile("((?:决定|批准|通过)?(?:任命|免职|免去|任职|辞职|补选|选举|代理|撤职|罢免))(?:人员|职务)?名单$");

    Verb {
        requireNonNull(act, "act is null");
        requireNonNull(words, "words is null");
    }

    /** A verb that begins at {@code begin}, what it governs ends before {@code end}. */
    record Occurrence(Verb verb, int begin, int objectBegin, int end) {}

    /** The verbs of a squeezed text; each governs the words up to the next one. */
    static List<Occurrence> in(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = VERB.matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int[] own = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1)[0] : text.length();
            occurrences.add(new Occurrence(of(text.substring(own[0], own[1])), own[0], own[1], end));
        }
        return occurrences;
    }

    /** The verb of a line that says nothing else, such as 一、任命：. */
    static Optional<Verb> head(String text) {
        Matcher matcher = HEAD.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    /** The verb of a title such as 任命名单; none when it names several acts (任免名单). */
    static Optional<Verb> title(String text) {
        Matcher matcher = TITLE.matcher(text);
        return matcher.find() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    static Verb of(String words) {
        if (words.contains("撤") || words.contains("罢免")) {
            return new Verb(Act.DISMISSAL, words);
        }
        if (words.contains("免")) {
            return new Verb(Act.REMOVAL, words);
        }
        if (words.contains("接受") || words.contains("辞职")) {
            return new Verb(Act.RESIGNATION, words);
        }
        if (words.contains("代理")) {
            return new Verb(Act.ACTING, words);
        }
        boolean elects = words.contains("选");
        return new Verb(elects ? Act.ELECTION : Act.APPOINTMENT, words);
    }

    /** Whether its object reads 某人为某职 rather than 某人的某职务. */
    boolean givesOffice() {
        return switch (act) {
            case APPOINTMENT, ACTING, ELECTION -> true;
            case REMOVAL, RESIGNATION, LAPSE, DISMISSAL -> false;
        };
    }
}
