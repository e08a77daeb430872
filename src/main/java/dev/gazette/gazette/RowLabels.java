package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what each row is about: blank cells filled from above, labels cut by a page seam joined, sections carried down. */
final class RowLabels {
    private static final Pattern SECTION = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).*");
    private static final String JOINED = "名称分印两行，已相连";
    private static final String CONTINUED = "名称印在上一行，已沿用";

    private final List<Integer> columns;
    private final boolean named;
    private final Map<Integer, String> above;
    private String section = "";

    /**
     * Labels of a table.
     *
     * @param columns the label columns, the one with the name of the row last
     * @param above what stood last in each label column of the table that this one continues
     */
    RowLabels(List<Integer> columns, Map<Integer, String> above) {
        this.columns = List.copyOf(columns);
        this.named = !columns.isEmpty();
        this.above = new HashMap<>(above);
    }

    /** One label a row, in order. */
    List<RowLabel> of(List<PlacedRow> rows) {
        List<RowLabel> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (named && i > 0 && isTail(rows.get(i - 1), rows.get(i))) {
                RowLabel whole = joined(labels.getLast(), nameOf(rows.get(i)));
                labels.set(i - 1, whole);
                labels.add(whole);
                above.put(columns.getLast(), whole.name());
            } else {
                labels.add(named ? label(rows.get(i)) : RowLabel.NONE);
            }
        }
        return labels;
    }

    /** What stands last in each label column, for a table that continues this one. */
    Map<Integer, String> last() {
        return Map.copyOf(above);
    }

    private static RowLabel joined(RowLabel head, String tail) {
        return new RowLabel(head.groups(), head.name() + tail, JOINED);
    }

    private String nameOf(PlacedRow row) {
        return CellText.value(row.at(columns.getLast()));
    }

    /** A row that holds nothing but words of a name, printed after a seam below a row that is complete. */
    private boolean isTail(PlacedRow before, PlacedRow row) {
        String tail = nameOf(row);
        String head = nameOf(before);
        if (row.printed() != 1 || tail.isEmpty() || head.isEmpty() || before.printed() < 2) {
            return false;
        }
        boolean seam = row.row().lines().first() - before.row().lines().last() > 1;
        boolean open = count(head, '（', '(') > count(head, '）', ')');
        return (seam || open) && !HeadingStyle.opensUnit(tail) && CellText.kind(tail) == CellText.Kind.WORDS;
    }

    private static long count(String text, char wide, char narrow) {
        return text.chars().filter(c -> c == wide || c == narrow).count();
    }

    private RowLabel label(PlacedRow row) {
        int key = columns.getLast();
        String name = nameOf(row);
        if (isSection(row, name)) {
            section = CellText.label(name);
            return new RowLabel(List.of(), name, "");
        }
        int printed = lastPrinted(row);
        List<String> groups = new ArrayList<>(section.isEmpty() ? List.of() : List.of(section));
        for (int i = 0; i + 1 < columns.size(); i++) {
            int column = columns.get(i);
            String own = CellText.label(row.at(column));
            String group = own.isEmpty() && i < printed ? above.getOrDefault(column, "") : own;
            if (!group.isEmpty()) {
                above.put(column, group);
                groups.add(group);
            }
        }
        if (name.isEmpty() && printed == columns.size()) {
            return new RowLabel(groups, above.getOrDefault(key, ""), above.containsKey(key) ? CONTINUED : "");
        }
        above.put(key, name);
        return new RowLabel(groups, name, "");
    }

    /** Place of the last printed label cell; the number of label columns when none is printed, so that all are filled. */
    private int lastPrinted(PlacedRow row) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (!row.at(columns.get(i)).isEmpty()) {
                return i;
            }
        }
        return columns.size();
    }

    /** A numbered row without values, or one text across all columns, stands above the rows that follow. */
    private static boolean isSection(PlacedRow row, String name) {
        long distinct = row.row().cells().stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(2)
                .count();
        boolean across = row.printed() > 2 && distinct == 1;
        return across || (row.printed() == 1 && SECTION.matcher(name).matches());
    }
}
