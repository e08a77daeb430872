package dev.gazette.evaluation.generated;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 2021年3月启动试点 becomes 什么时候启动试点？ */
final class DateQuestions implements QuestionMaker {
    private static final Pattern DATE = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}年(?:底|初|末)?");
    private static final Pattern HELPERS = Pattern.compile("^(?:起|前|后|以来|底|份|的)+");
    private static final int SHORTEST_REST = 4;

    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(Clause::of)
                .flatMap(clause -> DATE.matcher(clause.text()).results().flatMap(date -> asked(clause, date)));
    }

    private static Stream<GeneratedQuestion> asked(Clause clause, MatchResult date) {
        String before = clause.text().substring(0, date.start());
        String after = HELPERS.matcher(clause.text().substring(date.end())).replaceFirst("");
        if (after.length() < SHORTEST_REST) {
            return before.length() < SHORTEST_REST
                    ? Stream.empty()
                    : Stream.of(clause.asks(QuestionForm.DATE, before + after + "是什么时候"));
        }
        return Stream.of(before + "什么时候" + after, before + after + "是哪一年")
                .map(words -> clause.asks(QuestionForm.DATE, words));
    }
}
