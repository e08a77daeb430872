package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the things that are compared, with what may be its value.
 *
 * @param label the thing
 * @param question the question for its value
 * @param values the values that were found, the likeliest first
 */
record ComparedSide(String label, Question question, List<ComparedValue> values) {
    /** Share of the best score down to which values must agree. */
    private static final double RIVAL = 0.97;

    /** Share of the best score that one quote with all values needs to be preferred. */
    private static final double TOGETHER = 0.7;

    ComparedSide {
        requireNonNull(label, "label is null");
        requireNonNull(question, "question is null");
        values = List.copyOf(values);
    }

    /** One value for each side; empty when there are none, or they are not certain or not of one measure. */
    static Optional<List<ComparedValue>> chosen(List<ComparedSide> sides, List<String> labels) {
        List<ComparedSide> own = sides.stream().map(side -> side.own(sides)).toList();
        return own.isEmpty() || own.stream().anyMatch(side -> side.values.isEmpty())
                ? Optional.empty()
                : together(own, labels).or(() -> apart(own));
    }

    /** The values that are not read as those of another thing as well; those whose print names the thing when there are. */
    private ComparedSide own(List<ComparedSide> all) {
        List<ComparedValue> own = values.stream()
                .filter(value -> all.stream()
                        .flatMap(side -> side.values.stream())
                        .filter(other -> !other.label().equals(value.label()))
                        .noneMatch(value::isPrintOf))
                .toList();
        List<ComparedValue> named = own.stream().filter(ComparedValue::named).toList();
        return new ComparedSide(label, question, named.isEmpty() ? own : named);
    }

    /** The best quote that prints the values of all. */
    private static Optional<List<ComparedValue>> together(List<ComparedSide> sides, List<String> labels) {
        ComparedSide first = sides.getFirst();
        double best = first.values.getFirst().found().score();
        return first.values.stream()
                .filter(value -> value.found().score() >= TOGETHER * best)
                .map(value -> sides.stream()
                        .flatMap(side -> side.equals(first) ? Stream.of(value) : side.beside(value, labels).stream())
                        .toList())
                .filter(same -> same.size() == sides.size() && isConsistent(same))
                .findFirst();
    }

    /** The value of this side that the quote of another one's prints too. */
    private Optional<ComparedValue> beside(ComparedValue other, List<String> labels) {
        return values.stream()
                .filter(other::sharesQuoteWith)
                .findFirst()
                .or(() -> other.candidate().own().contains(label)
                        ? ValueReader.read(question, other.found(), label, labels)
                                .filter(value -> !value.isPrintOf(other))
                        : Optional.empty());
    }

    /** The best value of each, unless another one nearly as good says otherwise. */
    private static Optional<List<ComparedValue>> apart(List<ComparedSide> sides) {
        boolean isSure = sides.stream().noneMatch(ComparedSide::isDisputed);
        List<ComparedValue> best =
                sides.stream().map(side -> side.values.getFirst()).toList();
        return isSure && isConsistent(best) ? Optional.of(best) : Optional.empty();
    }

    private static boolean isConsistent(List<ComparedValue> values) {
        ComparedValue first = values.getFirst();
        return values.stream().skip(1).allMatch(first::isOfMeasureOf);
    }

    private boolean isDisputed() {
        ComparedValue best = values.getFirst();
        return values.stream()
                .filter(other -> other.found().score() >= RIVAL * best.found().score())
                .filter(other -> other.figure().isComparableTo(best.figure()))
                .anyMatch(
                        other -> other.figure().value().compareTo(best.figure().value()) != 0);
    }
}
