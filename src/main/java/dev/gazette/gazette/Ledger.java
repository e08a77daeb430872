package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reconciles the contents list with the items of the body: an alignment that keeps the order of both and maximises the
 * similarity of titles (Needleman and Wunsch 1970, gaps cost nothing).
 */
final class Ledger {
    private static final double SAME = 0.6;

    private final String documentId;
    private final List<ContentsEntry> entries;
    private final List<ItemHeader> headers;
    private final double[][] similarities;
    private final int[] entryOfHeader;

    Ledger(String documentId, List<ContentsEntry> entries, List<ItemHeader> headers) {
        this.documentId = documentId;
        this.entries = List.copyOf(entries);
        this.headers = List.copyOf(headers);
        this.similarities = new double[entries.size()][headers.size()];
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int header = 0; header < headers.size(); header++) {
                similarities[entry][header] = compare(entry, header);
            }
        }
        this.entryOfHeader = align();
    }

    /** Printed pages: from the page of the entry to the page on which the next entry begins. */
    Optional<PageRange> pagesOf(int header) {
        int entry = entryOfHeader[header];
        if (entry < 0) {
            return Optional.empty();
        }
        int first = entries.get(entry).page();
        int last = entry + 1 < entries.size() ? entries.get(entry + 1).page() : first;
        return Optional.of(new PageRange(first, Math.max(first, last)));
    }

    /** What does not reconcile; nothing when the document has no contents list. */
    List<ParseProblem> problems() {
        List<ParseProblem> problems = new ArrayList<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            int wanted = entry;
            if (Arrays.stream(entryOfHeader).noneMatch(matched -> matched == wanted)) {
                problems.add(problem(
                        "contents-entry-not-found",
                        "目录所列条目在正文中未找到：" + entries.get(entry).title(),
                        entries.get(entry).lines()));
            }
        }
        for (int header = 0; header < headers.size() && !entries.isEmpty(); header++) {
            if (entryOfHeader[header] < 0) {
                problems.add(problem(
                        "item-not-in-contents",
                        "正文条目未列入目录：" + headers.get(header).title(),
                        headers.get(header).titleLines()));
            }
        }
        return problems;
    }

    private ParseProblem problem(String code, String detail, LineRange lines) {
        return new ParseProblem(documentId, code, detail, lines);
    }

    private int[] align() {
        int n = entries.size();
        int m = headers.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = Math.max(similarity(i, j) + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return trace(best);
    }

    private int[] trace(double[][] best) {
        int[] matched = new int[headers.size()];
        Arrays.fill(matched, -1);
        int i = 0;
        int j = 0;
        while (i < entries.size() && j < headers.size()) {
            double similarity = similarity(i, j);
            if (similarity > 0 && best[i][j] == similarity + best[i + 1][j + 1]) {
                matched[j++] = i++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return matched;
    }

    private double similarity(int entry, int header) {
        return similarities[entry][header];
    }

    private double compare(int entry, int header) {
        String listed = entries.get(entry).title();
        String printed = headers.get(header).title();
        if (ItemKinds.of(listed) != ItemKinds.of(printed)) {
            return 0;
        }
        double similarity = Texts.containment(listed, printed);
        return similarity >= SAME ? similarity : 0;
    }
}
