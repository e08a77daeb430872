package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A figure and what it is a figure of.
 *
 * @param label what is measured, see {@link MeasureLabel}
 * @param words what is measured, as printed
 * @param period key of the time, see {@link MeasuredPeriod}
 * @param subjects towns, streets, firms and the like that the words before the figure name
 * @param inTable whether it stands in a row of a table
 */
record Measure(
        MeasuredFigure figure, String label, String words, String period, Set<String> subjects, boolean inTable) {
    Measure {
        requireNonNull(figure, "figure is null");
        requireNonNull(label, "label is null");
        requireNonNull(words, "words is null");
        requireNonNull(period, "period is null");
        subjects = Set.copyOf(subjects);
    }

    /** Whether both are figures of the same thing, place and time. */
    boolean isOfSameThing(Measure other) {
        return !figure.bounded()
                && !other.figure.bounded()
                && figure.unit().equals(other.figure.unit())
                && MeasuredPeriod.same(period, other.period, inTable || other.inTable)
                && subjects.equals(other.subjects)
                && MeasureLabel.same(label, other.label);
    }
}
