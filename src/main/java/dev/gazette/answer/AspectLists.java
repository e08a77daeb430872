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

    private static final Pattern LEADS = Pattern.compile("如下|以下|下列");

    /** 各补了几个人 wants a figure in every entry. */
    private static final Pattern FIGURE_OF_EACH = Pattern.compile("(?:各(?![区级类项位镇街单部方])|分别)\\p{IsHan}{0,6}(?:几|多少)");

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
    /** A heading that only says what stands below it: 六、审计建议. */
    private static final Pattern HEADING =
            Pattern.compile("^.{2,12}(?:问题|困难|短板|不足|建议|意见|要求|对策|打算|安排|计划|任务|思路|措施|举措|做法|工作|成效|原因)$");

    private static final double OUTER = 0.05;

    private AspectLists() {}

    /** Whether a question asks for a list by its aspect, by a word that all entries share, or by how many there are. */
    static boolean areAskedBy(String question) {
        return LIST_ASKED.matcher(question).find()
                && (Aspect.askedBy(question).isPresent()
                        || QUOTED.matcher(question).find()
                        || CountedLists.areAskedBy(question));
    }

    /** Whether a question names a word that the entries share: 哪几个“不匹配”. */
    static boolean areAskedByWord(String question) {
        return LIST_ASKED.matcher(question).find() && QUOTED.matcher(question).find();
    }

    /**
     * The list, with how sure it is.
     *
     * @param lists those of the items that were found, by the score of the item
     */
    static Optional<Chosen> choose(Question question, List<Scored> lists) {
        return lists.stream()
                .filter(scored -> isOfKind(question.text(), scored.item()))
                .filter(scored -> !isOutline(scored.list) && !leadsTo(question.text(), scored.list, lists))
                .filter(scored -> CountedLists.hasAskedLength(question.text(), scored.list))
                .filter(scored -> hasFigures(question, scored.list))
                .filter(scored -> Constraints.hold(question, scored.list.weighed()))
                .map(scored -> weighed(question, scored))
                .filter(chosen -> chosen.weight >= LEAST_WEIGHT)
                .max(Comparator.comparingDouble(Chosen::weight));
    }

    /** The same for lists all whose entries have a word that the question quotes. */
    static Optional<Chosen> chooseByWord(Question question, List<Scored> lists) {
        return choose(
                question,
                lists.stream()
                        .filter(scored -> sharesQuotedWord(question.text(), scored.list))
                        .toList());
    }

    private static Chosen weighed(Question question, Scored scored) {
        Enumeration list = scored.list;
        String lead = Plain.of(String.join("\n", list.lead()));
        double about = ListSubject.share(question, list.weighed(), lead);
        double counted = CountedLists.weight(question.text(), list);
        double inner = OUTER * (list.lead().size() - 1);
        Enumeration shown = FIGURE_OF_EACH.matcher(question.text()).find() ? list.whole() : list;
        boolean fits = about >= leastAbout(question.text(), list, lead) || areParts(question, list, lead);
        return new Chosen(shown, fits ? ABOUT * about + (1 - ABOUT) * scored.score + counted - inner : 0);
    }

    /** How much a list must be about the matter: the less, the more it says that its entries are what is asked for. */
    private static double leastAbout(String question, Enumeration list, String lead) {
        boolean isAsked = Aspect.isAskedOf(question, lead) && !isOfTheWhole(list);
        return isAsked || sharesQuotedWord(question, list) || CountedLists.sayWhatIsCounted(question, list)
                ? LEAST_WORDS
                : Double.POSITIVE_INFINITY;
    }

    private static boolean areParts(Question question, Enumeration list, String lead) {
        return Aspect.askedBy(question.text()).isEmpty()
                && !isOfTheWhole(list)
                && CountedLists.areParts(question, list, lead);
    }

    /** The sections of a report that no words lead to. */
    private static boolean isOfTheWhole(Enumeration list) {
        String last = list.lead().getLast().strip();
        return ListMark.of(list.entries().getFirst().sentence().text()).stream()
                        .anyMatch(mark -> mark.style() == ListMark.Style.CHINESE_COMMA)
                && last.endsWith("。")
                && !LEADS.matcher(last).find();
    }

    private static boolean hasFigures(Question question, Enumeration list) {
        return !FIGURE_OF_EACH.matcher(question.text()).find()
                || list.entries().stream()
                        .allMatch(entry -> Expectation.hasFigure(Plain.of(entry.words()), question.units()));
    }

    /** Whether one of the entries is a heading that only says where what is asked for is listed. */
    private static boolean leadsTo(String question, Enumeration list, List<Scored> lists) {
        List<String> headings = list.entries().stream()
                .map(entry -> entry.sentence().text())
                .filter(entry ->
                        HEADING.matcher(Plain.of(entry)).matches() && Aspect.isAskedOf(question, Plain.of(entry)))
                .toList();
        return headings.size() < list.entries().size()
                && lists.stream().anyMatch(other -> headings.stream().anyMatch(other.list.lead()::contains));
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

    private static boolean sharesQuotedWord(String question, Enumeration list) {
        return QUOTED.matcher(question)
                .results()
                .map(quoted -> quoted.group(1))
                .anyMatch(word -> list.entries().stream()
                        .allMatch(entry -> Plain.of(entry.sentence().text()).contains(word)));
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
