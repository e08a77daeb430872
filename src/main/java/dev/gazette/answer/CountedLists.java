package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the numbers of a question say of a list: that of what is asked for, and that of what was looked into. */
final class CountedLists {
    /** What any list may be of: who asks for five of these names nothing that the list must be of. */
    private static final Pattern ANY_PARTS =
            Pattern.compile("哪[二两三四五六七八九十]\\p{IsHan}{0,2}?(?:方面|领域|部分|环节|板块|块|类|部门|内容|样|点|处|专项)");

    private static final Pattern COUNTED_NOUN =
            Pattern.compile("哪[二两三四五六七八九十](?:个|项|类|种|条|件|份|位|名|家|户|所|场|处)(\\p{IsHan}{2})");

    /** 五个部门查出哪些问题: a number of what is not asked for. */
    private static final Pattern COUNTED_SUBJECT =
            Pattern.compile("(?<![哪第])([二两三四五六七八九十]|\\d{1,2})([个家项]\\p{IsHan}{2})");

    /** How much the words that lead to a list must be about the matter where only their number speaks for the entries. */
    private static final double MUCH = 0.7;

    private static final int FEW = 3;
    private static final double COUNTED = 0.25;
    private static final double SAME_NUMBER = 0.15;

    private CountedLists() {}

    /** Whether a question asks for a number of things that it names, or of parts of anything. */
    static boolean areAskedBy(String question) {
        return ANY_PARTS.matcher(question).find()
                || COUNTED_NOUN.matcher(question).find();
    }

    /** Whether a list is as long as asked. */
    static boolean hasAskedLength(String question, Enumeration list) {
        OptionalInt count = AskedCount.ofAsked(question);
        return count.isEmpty() || count.getAsInt() == list.entries().size();
    }

    /** What the numbers add to the weight of a list that is as long as asked. */
    static double weight(String question, Enumeration list) {
        double asked = AskedCount.ofAsked(question).isPresent() ? COUNTED : 0;
        boolean isBeside = COUNTED_SUBJECT.matcher(question).results().anyMatch(counted -> isBeside(list, counted));
        return asked + (isBeside ? SAME_NUMBER : 0);
    }

    /** Whether 五个部门 is printed beside a list, in either way to write the number. */
    private static boolean isBeside(Enumeration list, MatchResult counted) {
        String beside = Plain.of(list.entries().getFirst().passage().text());
        return ChineseNumerals.parse(counted.group(1)).stream()
                .mapToObj(Integer::toString)
                .flatMap(number -> Stream.of(number, counted.group(1)))
                .anyMatch(number -> beside.contains(number + counted.group(2)));
    }

    /** 哪五个领域 are the five parts of what the words that lead to them are about. */
    static boolean areParts(Question question, Enumeration list, String lead) {
        return ANY_PARTS.matcher(question.text()).find()
                && list.entries().size() >= FEW
                && ListSubject.share(question, lead) >= MUCH;
    }

    /** 哪三件建议 are a list of three whose entries all say 建议. */
    static boolean sayWhatIsCounted(String question, Enumeration list) {
        List<String> nouns = COUNTED_NOUN
                .matcher(question)
                .results()
                .map(counted -> counted.group(1))
                .toList();
        return !nouns.isEmpty()
                && list.entries().size() >= FEW
                && list.entries().stream()
                        .map(entry -> Plain.of(entry.sentence().text()))
                        .allMatch(entry -> nouns.stream().allMatch(entry::contains));
    }
}
