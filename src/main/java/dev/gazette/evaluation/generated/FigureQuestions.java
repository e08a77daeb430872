package dev.gazette.evaluation.generated;

import java.util.stream.Stream;

/** 新建绿道12公里 becomes 新建绿道多少公里？ and shorter or longer forms of it. */
final class FigureQuestions implements QuestionMaker {
    /** Fewer characters before a figure do not say what is counted. */
    private static final int SHORTEST_SUBJECT = 4;

    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(Clause::of)
                .flatMap(clause -> PrintedFigure.in(clause.text()).flatMap(figure -> asked(clause, figure)));
    }

    private static Stream<GeneratedQuestion> asked(Clause clause, PrintedFigure figure) {
        boolean named = figure.before().length() >= SHORTEST_SUBJECT;
        Stream<String> forms = named
                ? Stream.of(figure.asked(), figure.before() + "是多少", clause.about() + "中" + figure.asked())
                : Stream.of(clause.about() + "中" + figure.asked());
        return forms.map(words -> clause.asks(QuestionForm.FIGURE, words));
    }
}
