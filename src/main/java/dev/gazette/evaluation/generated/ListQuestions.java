package dev.gazette.evaluation.generated;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The entries below a heading, a lead-in (主要措施如下：) or 包括 are asked for. */
final class ListQuestions implements QuestionMaker {
    private static final Pattern END_OF_LEAD = Pattern.compile("(?:情况|内容|意见|名单)?(?:如下|是|为|包括|有)?[：:。]*$");
    private static final Pattern INCLUDES = Pattern.compile("^(?<head>.{3,30}?)(?:主要)?(?:包括|分别为|分别是|主要有)");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(passage -> Stream.of(headings(passage), leads(passage), inclusions(passage))
                        .flatMap(heads -> heads)
                        .map(words -> new GeneratedQuestion(QuestionForm.LIST, words + "？", passage.id())));
    }

    private static Stream<String> headings(Passage passage) {
        return Stream.concat(
                        passage.provenance().section().stream(),
                        Stream.of(passage.provenance().item().title()))
                .map(Clause::plain)
                .filter(ListQuestions::isHead)
                .flatMap(head -> Stream.of(head + "有哪些内容", head + "的主要措施有哪些", head + "存在哪些问题"));
    }

    private static Stream<String> leads(Passage passage) {
        return passage.sentences().stream()
                .map(Sentence::context)
                .filter(context -> !context.isBlank() && context.indexOf('\t') < 0)
                .map(context -> END_OF_LEAD.matcher(Clause.plain(context)).replaceFirst(""))
                .filter(ListQuestions::isHead)
                .flatMap(head -> Stream.of(head + "有哪些", head + "分别是什么", head + "一共有几项"));
    }

    private static Stream<String> inclusions(Passage passage) {
        return Clause.of(passage)
                .flatMap(clause -> INCLUDES.matcher(clause.text()).results())
                .map(found -> found.group("head") + "包括哪些");
    }

    private static boolean isHead(String words) {
        return words.length() >= SHORTEST && words.length() <= LONGEST;
    }
}
