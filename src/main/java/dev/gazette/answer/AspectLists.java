package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance.ItemReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses the list of a report that a question asks for by what the list is of ({@link Aspect}) and what the report is about.
 * The words of its entries need not be those of the question: nobody who asks for problems knows them.
 */
final class AspectLists {
    private static final Pattern LIST_ASKED = Pattern.compile(
            "哪些|哪几|哪[两二三四五六七八九十]|有哪|都?(?:是|有|指|包括)(?:些)?什么|什么(?:问题|短板|建议|措施|任务|困难|要求|不足)|哪里|哪方面|逐[条一项]|列[全出一举]|分别");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{1,8})[”\"]");

    /** Words of a question that say how a report puts something, and not what about. */
    private static final Pattern TALK = Pattern.compile(
            "方面|几类|几条|几个|内容|情况|指出|提出|归纳|概括|总结|逐条|报告|汇报|讲|坦承|坦白|承认|发现|查出|检查|调研|审议|常委会|人大|政府|区里|市里|县里|分别|所有|目前|现在|列全|列出|一下|自己|主要|我们|咱们|存在");

    /** What kind of report is meant, the more telling first. */
    private static final List<NamedKind> KINDS = List.of(
            new NamedKind(Pattern.compile("落实(?:情况|报告)|回复|答复"), ItemKind.FOLLOWUP),
            new NamedKind(Pattern.compile("审议意见"), ItemKind.OPINION),
            new NamedKind(Pattern.compile("调研"), ItemKind.RESEARCH));

    /** The parts that every report has: a list of these is its outline. */
    private static final Pattern OUTLINE = Pattern.compile(
            "^[^\\p{IsHan}]{0,3}[一二三四五六七八九十]{1,3}[)）、]?(?:总体|基本|主要|工作|存在|当前|下一?步|下阶段|今后|几点|有关|意见|建议|对策|问题|面临)\\p{IsHan}{0,12}"
                    + "(?:情况|问题|工作|建议|打算|意见|措施|做法|安排|困难|成效|不足|思路|考虑|说明)$");

    private static final int OUTLINED = 2;

    private static final double LEAST_WEIGHT = 0.45;
    /** Share of its words, those that only name an aspect aside, that a report must be about at least. */
    private static final double LEAST_WORDS = 0.25;

    private static final double ABOUT = 0.6;
    private static final int LONGEST_SHORT = 4;
    private static final double COUNTED = 0.25;
    private static final double OUTER = 0.05;

    private AspectLists() {}

    /** Whether a question asks for a list by its aspect or by a word that all entries share. */
    static boolean areAskedBy(String question) {
        return LIST_ASKED.matcher(question).find()
                && (Aspect.askedBy(question).isPresent()
                        || QUOTED.matcher(question).find());
    }

    /**
     * The list, with how sure it is.
     *
     * @param lists those of the items that were found, by the score of the item
     */
    static Optional<Chosen> choose(Question question, List<Scored> lists) {
        return lists.stream()
                .filter(scored -> isOfKind(question.text(), scored.item()))
                .filter(scored -> !isOutline(scored.list))
                .filter(scored -> isOfAspect(question.text(), scored.list))
                .filter(scored -> isOfCount(question.text(), scored.list))
                .filter(scored -> Constraints.hold(question, scored.list.weighed()))
                .map(scored -> weighed(question, scored))
                .filter(chosen -> chosen.weight >= LEAST_WEIGHT)
                .max(Comparator.comparingDouble(Chosen::weight));
    }

    private static Chosen weighed(Question question, Scored scored) {
        double about = about(question, scored.list);
        double counted = AskedCount.of(question.text()).isPresent() ? COUNTED : 0;
        double inner = OUTER * (scored.list.lead().size() - 1);
        return about < LEAST_WORDS
                ? new Chosen(scored.list, 0)
                : new Chosen(scored.list, ABOUT * about + (1 - ABOUT) * scored.score + counted - inner);
    }

    /** The share of what the question is about that stands in the report's title, its speaker, the lead or the entries. */
    private static double about(Question question, Enumeration list) {
        Candidate words = list.weighed();
        ItemReference item = words.passage().provenance().item();
        String title = Plain.of(item.title()) + "|" + Plain.of(item.role().orElse(""));
        double all = 0;
        double found = 0;
        for (Question.WeightedTerm term : question.terms()) {
            String word = term.forms().getFirst();
            if (!Aspect.isNamedBy(word) && !TALK.matcher(word).find()) {
                all += term.weight();
                boolean isNamed = Coverage.names(term.forms(), words)
                        || term.forms().stream().anyMatch(form -> isShortFor(form, title));
                found += isNamed ? term.weight() : 0;
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** 非遗 for 非物质文化遗产: its characters in their order, with few between them. */
    private static boolean isShortFor(String form, String title) {
        boolean isShort = form.length() > 1 && form.length() <= LONGEST_SHORT && form.matches("\\p{IsHan}+");
        return isShort
                && Pattern.compile(String.join("\\p{IsHan}{0,5}", form.split("")))
                        .matcher(title)
                        .find();
    }

    private static boolean isOfKind(String question, ItemReference item) {
        return KINDS.stream()
                .filter(kind -> kind.named.matcher(question).find())
                .findFirst()
                .map(kind -> kind.kind == item.kind()
                        || (kind.kind == ItemKind.RESEARCH && item.title().contains("调研")))
                .orElse(true);
    }

    private static boolean isOutline(Enumeration list) {
        return list.entries().stream()
                        .filter(entry -> OUTLINE.matcher(
                                        Plain.of(entry.sentence().text()))
                                .matches())
                        .count()
                >= OUTLINED;
    }

    private static boolean isOfAspect(String question, Enumeration list) {
        boolean isShared = QUOTED.matcher(question)
                .results()
                .map(quoted -> quoted.group(1))
                .anyMatch(word -> list.entries().stream()
                        .allMatch(entry -> Plain.of(entry.sentence().text()).contains(word)));
        String lead = Plain.of(String.join("\n", list.lead()));
        return isShared || Aspect.isAskedOf(question, lead);
    }

    private static boolean isOfCount(String question, Enumeration list) {
        var count = AskedCount.of(question);
        return count.isEmpty() || count.getAsInt() == list.entries().size();
    }

    /**
     * A list and how well its item was found.
     *
     * @param score 0 to 1
     */
    record Scored(Enumeration list, double score) {
        Scored {
            requireNonNull(list, "list is null");
        }

        ItemReference item() {
            Passage passage = list.entries().getFirst().passage();
            return passage.provenance().item();
        }
    }

    /** A kind of item and how people name it. */
    private record NamedKind(Pattern named, ItemKind kind) {}

    /** The list that fits best. */
    record Chosen(Enumeration list, double weight) {}
}
