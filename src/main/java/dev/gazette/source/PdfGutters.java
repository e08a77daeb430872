package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of a document part: what a page full of text shows also holds for a page of few lines. */
final class PdfGutters {
    private static final double SAME = 3;
    private static final int MOST = 16;

    private final List<PdfGaps.Gap> known = new ArrayList<>();
    private final List<PdfGaps.Gap> doubted = new ArrayList<>();

    /** Notes a gap that was not taken for a gutter, since little stands beside it. */
    void doubt(PdfGaps.Gap gap) {
        if (doubted.size() < MOST) {
            doubted.add(gap);
        }
    }

    /** The gaps that were doubted since the last call. */
    List<PdfGaps.Gap> takeDoubted() {
        List<PdfGaps.Gap> taken = List.copyOf(doubted);
        doubted.clear();
        return taken;
    }

    void add(PdfGaps.Gap gutter) {
        for (int i = 0; i < known.size(); i++) {
            PdfGaps.Gap other = known.get(i);
            double left = Math.max(other.left(), gutter.left());
            double right = Math.min(other.right(), gutter.right());
            if (right - left > SAME) {
                // lines that end early make it look wider than it is
                known.set(i, new PdfGaps.Gap(left, right));
                return;
            }
        }
        if (known.size() < MOST) {
            known.add(gutter);
        }
    }

    /** Whether a gap is as wide as a gutter and lies at its place. */
    boolean holds(PdfGaps.Gap gap) {
        return known.stream()
                .anyMatch(gutter -> gap.left() <= gutter.left() + SAME && gap.right() >= gutter.right() - SAME);
    }
}
