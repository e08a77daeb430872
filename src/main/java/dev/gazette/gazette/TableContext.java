package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What stands around a table and belongs to its cells.
 *
 * @param labels one label a column: its own, those of the table it continues, or those of a survey
 * @param unit what a line 单位：… says, empty without one
 * @param legend what its symbols mean
 * @param answers numbers of answers stated above it, the nearest last
 * @param above what stood last in the label columns of the table that it continues
 */
record TableContext(
        List<String> labels, String unit, Legend legend, List<SurveyTable.Base> answers, Map<Integer, String> above) {
    TableContext {
        labels = List.copyOf(labels);
        requireNonNull(unit, "unit is null");
        requireNonNull(legend, "legend is null");
        answers = List.copyOf(answers);
        above = Map.copyOf(above);
    }
}
