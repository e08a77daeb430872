package dev.gazette.evaluation.generated;

import java.util.stream.Stream;

/** A clause with a figure is asked back, as printed and with another figure. */
final class YesNoQuestions implements QuestionMaker {
    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(Clause::of)
                .flatMap(clause -> PrintedFigure.in(clause.text()).flatMap(figure -> asked(clause, figure)));
    }

    private static Stream<GeneratedQuestion> asked(Clause clause, PrintedFigure figure) {
        String other = figure.before() + figure.otherNumber() + figure.after();
        return Stream.of(clause.text() + "吗", "是不是" + clause.text(), other + "，对吗", "有没有" + other)
                .map(words -> clause.asks(QuestionForm.YES_NO, words));
    }
}
