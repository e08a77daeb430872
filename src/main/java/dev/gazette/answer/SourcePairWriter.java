package dev.gazette.answer;

import java.util.List;
import java.util.Optional;

/** Writes what two sources say: as a contradiction where both are of one time, else side by side. */
final class SourcePairWriter {
    private SourcePairWriter() {}

    static Optional<Answer.Grounded> write(List<StatedFigure> figures, boolean asksGap, Found found) {
        StatedFigure one = figures.getFirst();
        StatedFigure other = figures.getLast();
        double confidence = Confidence.rounded(Trust.in(found.ranked()));
        boolean rough = one.isRough(other);
        Optional<Reckoning> gap = asksGap && !rough && !one.isOfOtherTimeThan(other) ? gap(figures) : Optional.empty();
        if (!rough && one.isOfTimeOf(other)) {
            return ConflictWriter.write(
                    figures.stream().map(StatedFigure::printed).toList(), gap, found.nearest(), confidence);
        }
        List<AnsweredPart> parts = figures.stream()
                .map(figure -> new AnsweredPart(
                        Optional.of(figure.clause())
                                .filter(clause -> clause.length()
                                        < figure.candidate().quote().length()),
                        List.of(figure.candidate()),
                        confidence))
                .toList();
        return Optional.of(PartWriter.write(parts, gap, found.nearest()));
    }

    private static Optional<Reckoning> gap(List<StatedFigure> figures) {
        Optional<Figure> one = Figures.whole(figures.getFirst().figure().printed());
        Optional<Figure> other = Figures.whole(figures.getLast().figure().printed());
        return one.flatMap(first -> other.map(second -> (Reckoning) new Reckoning.Gap(
                        new Operand(Operand.IN_ORDER.getFirst(), first, 1),
                        new Operand(Operand.IN_ORDER.getLast(), second, 2))))
                .filter(Reckoning::isSound);
    }
}
