package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ItemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question about who delivered something: 谁作了关于某事的报告. A pure function of its words.
 *
 * @param topic what it was about, without the words that every title has
 * @param kinds kinds that it may be of
 */
record SpeakerQuestion(String topic, Set<ItemKind> kinds) {
    private static final String WHO = "(?:谁|哪位(?:同志|领导|局长|主任|副?[市区县镇]长|负责人)?|什么人)";
    private static final String DELIVERED = "(?:作|做|汇报|宣读|报告|介绍|说明)";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("^(?:请问)?" + WHO + "(?:代表\\p{IsHan}{2,12})?(?:来|在会上|向[^,]{2,10})?" + DELIVERED
                    + "(?:出)?[了的过]*([^,;?]{3,50})[?]?$"),
            Pattern.compile("^(?:请问)?([^;?]{3,50}?),?(?:最后|当时|在会上)?(?:是|由)" + WHO + "(?:来|在会上)?(?:向[^,]{2,10})?(?:去|来)?"
                    + DELIVERED + "出?[的了过]*[?]?$"),
            Pattern.compile("^(?:请问)?([^;?]{3,50}?),?的?(?:报告|汇报|宣读|说明)人(?:是|叫)" + WHO + "[?]?$"));

    private static final Pattern EVERY_TITLE = Pattern.compile(
            "^(?:关于)|(?:的|情况|工作)*(?:报告|汇报|说明|发言|情况)?[的,]*$|第[一二三四五六七八九十百\\d]+次(?:常委会)?会议上?的?|(?:19|20)\\d{2}年\\d{1,2}月");

    private static final int SHORTEST = 2;

    SpeakerQuestion {
        requireNonNull(topic, "topic is null");
        kinds = Set.copyOf(kinds);
    }

    /** Reads a question in the form of {@link Plain}; empty when it asks for something else. */
    static Optional<SpeakerQuestion> read(String question) {
        return SHAPES.stream()
                .map(shape -> shape.matcher(question))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .map(words -> new SpeakerQuestion(EVERY_TITLE.matcher(words).replaceAll(""), kinds(question)))
                .filter(read -> read.topic.length() >= SHORTEST);
    }

    private static Set<ItemKind> kinds(String question) {
        Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
        if (question.contains("调研") || question.contains("检查")) {
            kinds.add(ItemKind.RESEARCH);
        }
        if (question.contains("审查")) {
            kinds.add(ItemKind.EXAMINATION);
        }
        return kinds.isEmpty() ? EnumSet.of(ItemKind.REPORT, ItemKind.EXPLANATION, ItemKind.FILING) : kinds;
    }

    /** The share of the topic that a title has, by pairs of characters. */
    double shareIn(String title) {
        String plain = Plain.of(title);
        int pairs = topic.length() - 1;
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            found += plain.contains(topic.substring(i, i + 2)) ? 1 : 0;
        }
        return found / (double) pairs;
    }
}
