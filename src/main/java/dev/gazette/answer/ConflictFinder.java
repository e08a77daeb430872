package dev.gazette.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds other values for a measure: the same thing, place and time, printed elsewhere with another figure. */
final class ConflictFinder {
    private static final int MOST_VALUES = 3;
    /** Figures further apart than this are mostly of different things, whatever their words. */
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(2);

    private ConflictFinder() {}

    /**
     * Two figures within one report are mostly of different things: what was done and what will be.
     *
     * @return the measure and those that contradict it, one for each value; empty when none does
     */
    static List<PrintedMeasure> contradicting(PrintedMeasure measure, Collection<PrintedMeasure> others) {
        List<PrintedMeasure> values = new ArrayList<>(List.of(measure));
        others.stream()
                .filter(other -> !itemOf(other).equals(itemOf(measure)))
                .filter(other -> measure.measure().isOfSameThing(other.measure()))
                .sorted(Comparator.comparing(PrintedMeasure::place))
                .forEach(other -> {
                    if (values.size() < MOST_VALUES && values.stream().allMatch(value -> differ(value, other))) {
                        values.add(other);
                    }
                });
        return values.size() > 1 ? List.copyOf(values) : List.of();
    }

    private static String itemOf(PrintedMeasure measure) {
        return measure.passage().provenance().item().id();
    }

    private static boolean differ(PrintedMeasure one, PrintedMeasure other) {
        MeasuredFigure figure = one.measure().figure();
        MeasuredFigure against = other.measure().figure();
        return figure.differsFrom(against)
                && figure.value()
                                .max(against.value())
                                .compareTo(figure.value().min(against.value()).multiply(FURTHEST))
                        < 0;
    }
}
