package dev.gazette.answer;

import dev.gazette.gazette.CellParts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a question wants of the rows of a table that it asks for. */
sealed interface RowCondition {
    /** The printed label of the row when it fulfils the condition; of a row of two indicators the part that does. */
    Optional<String> holds(Grid grid, Candidate row);

    /** Words of the table by which the condition was told. */
    List<String> told();

    /** Words outside of the table without which its rows are not understood. */
    default List<Candidate> notes() {
        return List.of();
    }

    /** A cell says it: 已完工. */
    record Says(String column, String value) implements RowCondition {
        @Override
        public Optional<String> holds(Grid grid, Candidate row) {
            String label = grid.label(row);
            List<String> values = CellParts.of(grid.cell(row, column).orElse("")).stream()
                    .map(Plain::of)
                    .toList();
            if (values.stream().allMatch(value::equals)) {
                return Optional.of(label);
            }
            List<String> names = CellParts.of(label);
            return IntStream.range(0, names.size() == values.size() ? names.size() : 0)
                    .filter(i -> values.get(i).equals(value))
                    .mapToObj(names::get)
                    .findFirst();
        }

        @Override
        public List<String> told() {
            return List.of(column, value);
        }
    }

    /** A sign at its label, or in a cell of its own. */
    record Carries(TableSign sign) implements RowCondition {
        @Override
        public Optional<String> holds(Grid grid, Candidate row) {
            String label = grid.label(row);
            List<String> marked = CellParts.of(label).stream()
                    .filter(name -> name.contains(sign.sign()))
                    .toList();
            boolean alone = Grid.cellsOf(row).contains(sign.sign());
            return marked.size() == 1
                    ? Optional.of(marked.getFirst())
                    : Optional.of(label).filter(all -> alone || !marked.isEmpty());
        }

        @Override
        public List<String> told() {
            return List.of(sign.meaning());
        }

        @Override
        public List<Candidate> notes() {
            return List.of(sign.note());
        }
    }

    /** A figure of one column is less or more than that of another: 2023年 than 2022年. */
    record Beside(String column, String base, boolean less) implements RowCondition {
        @Override
        public Optional<String> holds(Grid grid, Candidate row) {
            return CellFigure.in(grid, row, column)
                    .flatMap(figure -> CellFigure.in(grid, row, base)
                            .map(other -> figure.value().compareTo(other.value())))
                    .filter(compared -> less ? compared < 0 : compared > 0)
                    .map(compared -> grid.label(row));
        }

        @Override
        public List<String> told() {
            return List.of(column, base);
        }
    }

    /** A figure of a column is less or more than a limit: growth than 0, length than 100. */
    record Against(String column, BigDecimal limit, boolean less, boolean orEqual) implements RowCondition {
        @Override
        public Optional<String> holds(Grid grid, Candidate row) {
            return CellFigure.in(grid, row, column)
                    .map(figure -> figure.value().compareTo(limit))
                    .filter(compared -> (orEqual && compared == 0) || (less ? compared < 0 : compared > 0))
                    .map(compared -> grid.label(row));
        }

        @Override
        public List<String> told() {
            return List.of(column);
        }
    }
}
