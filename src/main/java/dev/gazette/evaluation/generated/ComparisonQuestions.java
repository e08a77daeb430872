package dev.gazette.evaluation.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two figures of one unit in a sentence, or two figures of a table in one column or one row, are compared. */
final class ComparisonQuestions implements QuestionMaker {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 25;

    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(passage -> Stream.concat(
                        Clause.sentences(passage).stream().flatMap(ComparisonQuestions::inText),
                        inTable(TableLine.of(passage))));
    }

    private record Counted(Clause clause, PrintedFigure figure) {}

    private static Stream<GeneratedQuestion> inText(List<Clause> sentence) {
        List<Counted> counted = sentence.stream()
                .flatMap(clause -> PrintedFigure.in(clause.text()).limit(1).map(figure -> new Counted(clause, figure)))
                .filter(one -> isName(one.figure().before()))
                .toList();
        List<GeneratedQuestion> questions = new ArrayList<>();
        for (int i = 1; i < counted.size(); i++) {
            Counted one = counted.get(i - 1);
            Counted other = counted.get(i);
            if (one.figure().unit().equals(other.figure().unit())) {
                compared(one.figure().before(), other.figure().before())
                        .map(words -> one.clause().asks(QuestionForm.COMPARISON, words))
                        .forEach(questions::add);
            }
        }
        return questions.stream();
    }

    private static Stream<GeneratedQuestion> inTable(List<TableLine> rows) {
        List<GeneratedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableLine row = rows.get(i);
            List<String> columns = row.columns();
            for (int column = 1; column < columns.size(); column++) {
                compared(row.label() + "的" + columns.get(column - 1), row.label() + "的" + columns.get(column))
                        .map(words -> row.asks(QuestionForm.COMPARISON, words))
                        .forEach(questions::add);
            }
            if (i > 0) {
                String other = rows.get(i - 1).label();
                columns.stream()
                        .flatMap(column -> compared(other + "的" + column, row.label() + "的" + column))
                        .map(words -> row.asks(QuestionForm.COMPARISON, words))
                        .forEach(questions::add);
            }
        }
        return questions.stream();
    }

    private static Stream<String> compared(String one, String other) {
        return Stream.of(
                one + "比" + other + "多多少",
                one + "和" + other + "哪个多",
                one + "和" + other + "相差多少",
                one + "和" + other + "一共是多少",
                one + "相比" + other + "增长了百分之多少");
    }

    private static boolean isName(String words) {
        return words.length() >= SHORTEST && words.length() <= LONGEST;
    }
}
