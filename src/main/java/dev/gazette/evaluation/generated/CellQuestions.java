package dev.gazette.evaluation.generated;

import java.util.stream.Stream;

/** The figures of a table, asked for by row and column. */
final class CellQuestions implements QuestionMaker {
    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(passage -> TableLine.of(passage).stream())
                .flatMap(row -> row.columns().stream().flatMap(column -> asked(row, column)));
    }

    private static Stream<GeneratedQuestion> asked(TableLine row, String column) {
        Stream<String> forms = Stream.of(row.label() + "的" + column + "是多少", row.label() + column + "多少");
        Stream<String> whole = row.caption().isEmpty()
                ? Stream.empty()
                : Stream.of(row.caption() + "中" + row.label() + "的" + column + "是多少");
        return Stream.concat(forms, whole).map(words -> row.asks(QuestionForm.CELL, words));
    }
}
