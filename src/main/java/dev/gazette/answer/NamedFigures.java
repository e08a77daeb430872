package dev.gazette.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of a sentence that stand behind the name of what they are of: 县道412公里、乡道873公里. */
final class NamedFigures {
    /** What stands before a figure: the end of the words before, and the name. */
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[、，,；;。:：和及])(?:其中|分别)?[:：]?(?<name>[^、，,；;。:：\\d\\s()]{2,20}?)(?:约?占(?:比)?|增长|[为有达是的共约]|达到)*$");

    private static final Pattern JOINT = Pattern.compile("^[^。；;]{0,3}?[、，,；;和及].*");
    private static final String PARTS = "其中";

    private NamedFigures() {}

    /** All of them in their order. */
    static List<Operand> in(String quote, int n) {
        return rowsIn(quote, n).stream().flatMap(List::stream).toList();
    }

    /** Those that stand one after the other in one unit, as rows; a whole and its parts (其中) stand in different rows. */
    static List<List<Operand>> rowsIn(String quote, int n) {
        String plain = Plain.of(quote);
        List<List<Operand>> rows = new ArrayList<>();
        List<Operand> row = new ArrayList<>();
        int end = 0;
        for (Figures.Placed placed : Figures.in(plain)) {
            String before = plain.substring(end, placed.begin());
            Optional<Operand> operand = named(before, placed.figure(), n);
            boolean goesOn = operand.isPresent()
                    && !row.isEmpty()
                    && JOINT.matcher(before).matches()
                    && !before.contains(PARTS)
                    && row.getFirst().figure().isComparableTo(placed.figure());
            if (!goesOn) {
                row = new ArrayList<>();
                rows.add(row);
            }
            operand.ifPresent(row::add);
            end = placed.end();
        }
        return rows.stream().filter(any -> !any.isEmpty()).map(List::copyOf).toList();
    }

    private static Optional<Operand> named(String before, Figure figure, int n) {
        Matcher name = NAME.matcher(before);
        return name.find() && !figure.unit().isEmpty() && Operand.isLabel(name.group("name"))
                ? Optional.of(new Operand(name.group("name"), figure, n))
                : Optional.empty();
    }
}
