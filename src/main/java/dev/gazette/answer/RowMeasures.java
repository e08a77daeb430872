package dev.gazette.answer;

import dev.gazette.gazette.CellParts;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the measures of a table row: its label, and the cells whose column names a time. */
final class RowMeasures {
    private static final Pattern NOT_ACTUAL = Pattern.compile("目标|计划|预算|预期|规划|增长|增幅|增速|累计|比");
    private static final Pattern NAMES = Pattern.compile("指标|项目|名称|内容|事项");
    private static final Pattern UNIT = Pattern.compile("\\(([\\p{IsHan}%a-z2]{1,5})\\)$");
    private static final Pattern FIGURE_CELL = Pattern.compile("^[-+]?\\d.*");

    private RowMeasures() {}

    static List<Measure> of(Sentence row, MeasureReader.Surroundings surroundings) {
        List<String> header = header(row);
        List<String> cells = Arrays.asList(row.text().split("\t", -1));
        if (header.isEmpty()) {
            return List.of();
        }
        // a blank first cell is not printed, so rows are counted from their end
        int shift = header.size() - cells.size();
        Optional<String> label = label(header, cells, shift);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; label.isPresent() && i < cells.size(); i++) {
            int column = i + shift;
            if (column >= 0 && column < header.size()) {
                measures.addAll(of(header.get(column), CellParts.of(label.get()), cells.get(i), surroundings));
            }
        }
        return measures;
    }

    private static List<String> header(Sentence row) {
        return row.context()
                .lines()
                .filter(line -> line.contains("\t"))
                .findFirst()
                .map(line -> Arrays.stream(line.split("\t", -1)).map(Plain::of).toList())
                .orElse(List.of());
    }

    private static Optional<String> label(List<String> header, List<String> cells, int shift) {
        for (int i = 0; i < cells.size(); i++) {
            int column = i + shift;
            boolean names = column >= 0
                    && column < header.size()
                    && NAMES.matcher(header.get(column)).find();
            if (names && !FIGURE_CELL.matcher(cells.get(i)).matches()) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Measure> of(
            String column, List<String> labels, String cell, MeasureReader.Surroundings surroundings) {
        List<MeasuredPeriod> times = MeasuredPeriod.in(column, surroundings.year());
        List<String> values = CellParts.of(cell);
        if (times.size() != 1 || NOT_ACTUAL.matcher(column).find() || values.size() != labels.size()) {
            return List.of();
        }
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String words = Plain.of(labels.get(i));
            Matcher unit = UNIT.matcher(words);
            String elsewhere = unit.find() ? unit.group(1) : "";
            String named = words.replaceAll("\\([^)]{0,40}\\)", "");
            String label = surroundings.label(named);
            boolean telling =
                    MeasureLabel.isTelling(label) && !NOT_ACTUAL.matcher(named).find();
            MeasuredFigure.alone(Plain.of(values.get(i)), elsewhere)
                    .filter(figure -> telling)
                    .map(figure -> new Measure(
                            figure, label, named, times.getFirst().key(), surroundings.subjectsWith(named), true))
                    .ifPresent(measures::add);
        }
        return measures;
    }
}
