package dev.gazette.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups the printed lines of a page into the nets that are tables. */
final class PdfGrids {
    /** Shorter lines are parts of letters, ticks or bullets. */
    private static final double SHORTEST = 8;

    /** A page with more lines than this is a drawing. */
    private static final int MOST_RULINGS = 4_000;

    private PdfGrids() {}

    /** The nets with at least two columns, from top to bottom. */
    static List<PdfGrid> find(List<PdfRuling> rulings) {
        List<PdfRuling> whole = merged(rulings);
        if (whole.size() > MOST_RULINGS) {
            return List.of();
        }
        return groups(whole).stream()
                .map(PdfGrid::of)
                .flatMap(java.util.Optional::stream)
                .sorted(Comparator.comparingDouble(grid -> grid.box().top()))
                .toList();
    }

    /** Pieces of one line as one line, double lines as one. */
    private static List<PdfRuling> merged(List<PdfRuling> rulings) {
        List<PdfRuling> merged = new ArrayList<>();
        Comparator<PdfRuling> order = Comparator.comparing(PdfRuling::horizontal)
                .thenComparingLong(ruling -> Math.round(ruling.at()))
                .thenComparingDouble(PdfRuling::from);
        for (PdfRuling ruling : rulings.stream().sorted(order).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).continues(ruling)) {
                merged.set(last, merged.get(last).union(ruling));
            } else {
                merged.add(ruling);
            }
        }
        return merged.stream().filter(ruling -> ruling.length() >= SHORTEST).toList();
    }

    private static List<List<PdfRuling>> groups(List<PdfRuling> rulings) {
        List<List<PdfRuling>> groups = new ArrayList<>();
        boolean[] seen = new boolean[rulings.size()];
        for (int start = 0; start < rulings.size(); start++) {
            if (seen[start]) {
                continue;
            }
            seen[start] = true;
            List<PdfRuling> group = new ArrayList<>(List.of(rulings.get(start)));
            for (int member = 0; member < group.size(); member++) {
                for (int other = 0; other < rulings.size(); other++) {
                    if (!seen[other] && group.get(member).meets(rulings.get(other))) {
                        seen[other] = true;
                        group.add(rulings.get(other));
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }
}
