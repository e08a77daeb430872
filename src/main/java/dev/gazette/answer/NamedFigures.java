package dev.gazette.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of a sentence that stand behind the name of what they are of: 县道412公里、乡道873公里. */
final class NamedFigures {
    /** What stands before a figure: the end of the words before, the name, and how the figure is of it. */
    private static final Pattern NAME =
            Pattern.compile("(?:^|[、，,；;。:：和及])(?:其中|分别)?[:：]?(?<name>[^、，,；;。:：\\d\\s()]{2,20}?)"
                    + "(?:约?(?<share>占)(?:比)?|(?<growth>增长)|[为有达是的共]|达到)*$");

    private static final Pattern JOINT = Pattern.compile("^[^。；;]{0,3}?[、，,；;和及].*");
    private static final String PARTS = "其中";

    /** A figure that nothing can be reckoned with stands there too. */
    private static final Pattern ROUNDED = Pattern.compile("(?:约|近|超过?|逾|不足|不到)\\d|\\d[^，,；;。]*$");

    /** A minus that stands in the name. */
    private static final Pattern FALLS = Pattern.compile("(?:下降|减少|降低|回落|下滑|负增长|缩减)$");

    private NamedFigures() {}

    /** A figure with its name, and the kind of figures that it can be compared with. */
    private record Named(Operand operand, String kind) {}

    /** All that can be compared with each other, in their order. */
    static Collection<List<Operand>> comparable(String quote, int n) {
        Map<String, List<Operand>> kinds = new LinkedHashMap<>();
        for (List<Named> row : rows(quote, n)) {
            row.forEach(named ->
                    kinds.computeIfAbsent(named.kind, any -> new ArrayList<>()).add(named.operand));
        }
        return kinds.values();
    }

    /** Those that stand one after the other, as rows; a whole and its parts (其中) stand in different rows. */
    static List<List<Operand>> rowsIn(String quote, int n) {
        return rows(quote, n).stream()
                .map(row -> row.stream().map(Named::operand).toList())
                .toList();
    }

    private static List<List<Named>> rows(String quote, int n) {
        String plain = Plain.of(quote);
        List<List<Named>> rows = new ArrayList<>();
        List<Named> row = new ArrayList<>();
        int end = 0;
        for (Figures.Placed placed : Figures.in(plain)) {
            String before = plain.substring(end, placed.begin());
            Optional<Named> named = named(before, placed.figure(), n);
            boolean goesOn = !row.isEmpty()
                    && JOINT.matcher(before).matches()
                    && !before.contains(PARTS)
                    && named.map(Named::kind).equals(Optional.of(row.getFirst().kind));
            if (!goesOn) {
                row = new ArrayList<>();
                rows.add(row);
            }
            named.ifPresent(row::add);
            end = placed.end();
        }
        return rows.stream().filter(any -> !any.isEmpty()).toList();
    }

    private static Optional<Named> named(String before, Figure figure, int n) {
        Matcher name = NAME.matcher(before);
        if (figure.unit().isEmpty() || ROUNDED.matcher(before).find() || !name.find()) {
            return Optional.empty();
        }
        String words = name.group("name");
        String kind = figure.unit()
                + (name.group("share") == null ? "" : "share")
                + (name.group("growth") == null ? "" : "growth");
        return Operand.isLabel(words) && !FALLS.matcher(words).find()
                ? Optional.of(new Named(new Operand(words, figure, n), kind))
                : Optional.empty();
    }
}
