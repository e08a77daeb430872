package dev.gazette.gazette;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cells of one column mostly are, learnt from its rows.
 *
 * @param serial running numbers
 * @param marked labels that open with a symbol
 * @param mixed labels of which some open with a symbol and others do not
 * @param years nothing but years, which may label rows
 * @param repeated the few words that fill the column, such as a kind; empty for other columns
 * @param blank share of blank cells
 * @param figures share of figures among the cells that are neither blank nor a dash
 * @param words share of words among them
 * @param distinct share of different texts among the printed cells
 */
record ColumnType(
        boolean serial,
        boolean marked,
        boolean mixed,
        boolean years,
        Set<String> repeated,
        double blank,
        double figures,
        double words,
        double distinct) {
    private static final double MOST = 0.75;
    private static final int MOST_KINDS = 6;
    private static final int LONGEST_KIND = 12;

    /** Learns the type from the cells of a column, in order. */
    static ColumnType of(List<String> cells) {
        int blank = 0;
        int figures = 0;
        int words = 0;
        int marked = 0;
        int serial = 0;
        Map<String, Integer> counts = new HashMap<>();
        for (String cell : cells) {
            CellText.Kind kind = CellText.kind(cell);
            blank += kind == CellText.Kind.BLANK ? 1 : 0;
            figures += kind == CellText.Kind.FIGURE ? 1 : 0;
            words += kind == CellText.Kind.WORDS ? 1 : 0;
            marked += CellText.symbol(cell).isPresent() ? 1 : 0;
            serial += isSerial(cell) ? 1 : 0;
            if (kind != CellText.Kind.BLANK) {
                counts.merge(cell, 1, Integer::sum);
            }
        }
        int printed = cells.size() - blank;
        double told = Math.max(1, figures + words);
        return new ColumnType(
                printed > 1 && serial >= MOST * printed && isRising(cells),
                // names fill their column; a column with gaps holds them only by mistake
                printed > 2 && marked >= 0.6 * printed && blank < 0.4 * cells.size(),
                marked > 1 && marked < 0.6 * printed && blank < 0.4 * cells.size(),
                printed > 0 && cells.stream().allMatch(cell -> cell.isEmpty() || Periods.isBareYear(cell)),
                repeated(counts, printed),
                blank / (double) Math.max(1, cells.size()),
                figures / told,
                words / told,
                counts.size() / (double) Math.max(1, printed));
    }

    private static Set<String> repeated(Map<String, Integer> counts, int printed) {
        Set<String> kinds = new HashSet<>();
        int covered = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            boolean word = CellText.kind(entry.getKey()) == CellText.Kind.WORDS
                    && entry.getKey().length() <= LONGEST_KIND;
            if (word && entry.getValue() > 1) {
                kinds.add(entry.getKey());
                covered += entry.getValue();
            }
        }
        return printed >= 4 && covered >= MOST * printed && kinds.size() <= MOST_KINDS ? kinds : Set.of();
    }

    private static boolean isSerial(String cell) {
        return !cell.isEmpty() && cell.length() <= 4 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Running numbers go up by one nearly always; years in a first column are no serial numbers. */
    private static boolean isRising(List<String> cells) {
        int steps = 0;
        int pairs = 0;
        int last = -1;
        for (String cell : cells) {
            if (isSerial(cell)) {
                int number = Integer.parseInt(cell);
                pairs += last >= 0 ? 1 : 0;
                steps += last >= 0 && number == last + 1 ? 1 : 0;
                last = number;
            }
        }
        return last < 1900 && steps >= MOST * pairs;
    }

    /** How well a cell fits: 2 for the words of the column, -2 for what never stands in it. */
    int fit(String cell) {
        CellText.Kind kind = CellText.kind(cell);
        if (kind == CellText.Kind.BLANK) {
            return blank > 0.5 ? 1 : blank < 0.15 ? -1 : 0;
        }
        if (serial) {
            return isSerial(cell) ? 1 : -2;
        }
        if (kind == CellText.Kind.DASH) {
            return 0;
        }
        boolean symbol = CellText.symbol(cell).isPresent();
        if (marked || (symbol && !mixed)) {
            return marked == symbol ? 2 : -2;
        }
        if (!repeated.isEmpty()) {
            return repeated.contains(cell) ? 2 : isOtherUnit(cell) ? 1 : -2;
        }
        boolean figure = kind == CellText.Kind.FIGURE;
        if (figures >= MOST || words >= MOST) {
            return figure == figures >= MOST ? 1 : -1;
        }
        return 0;
    }

    /** A column of units may have one that no other row has. */
    private boolean isOtherUnit(String cell) {
        return CellUnits.isUnit(cell) && repeated.stream().allMatch(CellUnits::isUnit);
    }

    /** Whether the cells may say what their rows are about. */
    boolean mayLabel() {
        return words >= 0.6 || years;
    }
}
