package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reconciles the contents list with the items of the body: an alignment that keeps the order of both and maximises the
 * similarity (Needleman and Wunsch 1970, gaps cost nothing); what is left over is then matched in any order.
 */
final class Ledger {
    private static final int NONE = -1;

    private final List<ContentsEntry> entries;
    private final List<ItemHeader> headers;
    private final Similarity similarity;
    private final PrintedPages pages;
    private final int[] entryOfHeader;
    private final int[] headerOfEntry;
    private final boolean[] outOfOrder;

    Ledger(List<ContentsEntry> entries, List<ItemHeader> headers, PrintedPages pages) {
        this.entries = List.copyOf(entries);
        this.headers = List.copyOf(headers);
        this.pages = pages;
        this.similarity = new Similarity(this.entries, this.headers);
        this.entryOfHeader = align();
        this.headerOfEntry = new int[entries.size()];
        Arrays.fill(headerOfEntry, NONE);
        for (int header = 0; header < headers.size(); header++) {
            if (entryOfHeader[header] != NONE) {
                headerOfEntry[entryOfHeader[header]] = header;
            }
        }
        this.outOfOrder = new boolean[entries.size()];
        matchOutOfOrder();
    }

    List<ContentsEntry> entries() {
        return entries;
    }

    List<ItemHeader> headers() {
        return headers;
    }

    /** The head that an entry was matched to. */
    Optional<Integer> headerOf(int entry) {
        return Optional.of(headerOfEntry[entry]).filter(header -> header != NONE);
    }

    Optional<Integer> entryOf(int header) {
        return Optional.of(entryOfHeader[header]).filter(entry -> entry != NONE);
    }

    boolean isOutOfOrder(int entry) {
        return outOfOrder[entry];
    }

    boolean speakersDiffer(int entry) {
        return headerOfEntry[entry] != NONE && similarity.speakersDiffer(entry, headerOfEntry[entry]);
    }

    /**
     * Printed pages of an item: those of the file when it prints them, else from the page of the entry to the page on
     * which the next entry begins.
     */
    Optional<PageRange> pagesOf(int header, LineRange lines) {
        Optional<PageRange> exact = pagesAreThoseOfTheList() ? pages.of(lines) : Optional.empty();
        return exact.or(() -> entryOf(header).flatMap(this::listedPages));
    }

    private Optional<PageRange> listedPages(int entry) {
        Optional<Integer> next =
                entry + 1 < entries.size() ? entries.get(entry + 1).page() : Optional.empty();
        return entries.get(entry)
                .page()
                .filter(first -> first > 0)
                .map(first -> new PageRange(first, Math.max(first, next.orElse(first))));
    }

    /** A file may count its pages otherwise than the gazette; then most entries disagree with it. */
    boolean pagesAreThoseOfTheList() {
        int agree = 0;
        int known = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            Optional<Integer> printed = headerOf(entry)
                    .flatMap(header -> pages.at(headers.get(header).firstLine()));
            Optional<Integer> listed = entries.get(entry).page();
            if (printed.isPresent() && listed.isPresent()) {
                known++;
                agree += printed.equals(listed) ? 1 : 0;
            }
        }
        return agree * 2 >= known;
    }

    private int[] align() {
        int n = entries.size();
        int m = headers.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] =
                        Math.max(similarity.of(i, j) + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return trace(best);
    }

    private int[] trace(double[][] best) {
        int[] matched = new int[headers.size()];
        Arrays.fill(matched, NONE);
        int i = 0;
        int j = 0;
        while (i < entries.size() && j < headers.size()) {
            double fit = similarity.of(i, j);
            if (fit > 0 && best[i][j] == fit + best[i + 1][j + 1]) {
                matched[j++] = i++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return matched;
    }

    private void matchOutOfOrder() {
        for (int entry = 0; entry < entries.size(); entry++) {
            int best = NONE;
            for (int header = 0; header < headers.size() && headerOfEntry[entry] == NONE; header++) {
                boolean better = best == NONE || similarity.of(entry, header) > similarity.of(entry, best);
                if (entryOfHeader[header] == NONE && similarity.of(entry, header) > 0 && better) {
                    best = header;
                }
            }
            if (best != NONE) {
                headerOfEntry[entry] = best;
                entryOfHeader[best] = entry;
                outOfOrder[entry] = true;
            }
        }
    }
}
