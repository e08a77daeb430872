package dev.gazette.evaluation.generated;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * A row of a table: what it is called, and its figures by their columns.
 *
 * @param caption printed above the table, empty when nothing is
 */
record TableLine(String caption, String label, SequencedMap<String, String> figures, String passage) {
    private static final Pattern FIGURE = Pattern.compile("[-−]?[\\d,]+(?:\\.\\d+)?[%％]?");

    /** The rows of a passage whose cells stand below as many labels. */
    static List<TableLine> of(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> of(sentence, passage.id()).stream())
                .toList();
    }

    private static Optional<TableLine> of(Sentence row, String passage) {
        List<String> cells = cells(row.text());
        List<String> labels = row.context()
                .lines()
                .filter(line -> line.indexOf('\t') >= 0)
                .findFirst()
                .map(TableLine::cells)
                .orElse(List.of());
        String name = cells.stream()
                .filter(cell -> !cell.isEmpty() && !FIGURE.matcher(cell).matches())
                .findFirst()
                .orElse("");
        if (labels.size() != cells.size() || name.isEmpty()) {
            return Optional.empty();
        }
        SequencedMap<String, String> figures = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            if (FIGURE.matcher(cells.get(column)).matches()) {
                figures.put(labels.get(column), cells.get(column));
            }
        }
        String first = row.context().lines().findFirst().orElse("");
        String caption = first.indexOf('\t') < 0 ? Clause.plain(first) : "";
        return Optional.of(new TableLine(caption, name, figures, passage));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Clause::plain).toList();
    }

    /** The columns that hold figures. */
    List<String> columns() {
        return new ArrayList<>(figures.keySet());
    }

    GeneratedQuestion asks(QuestionForm form, String question) {
        return new GeneratedQuestion(form, question + "？", passage);
    }
}
