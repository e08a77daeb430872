package dev.gazette.evaluation;

import dev.gazette.evaluation.Question.Evidence;
import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;

/** Decides whether a passage holds a piece of evidence: it prints the quote, or overlaps the lines of it. */
final class Judge {
    private Judge() {}

    static boolean holds(Passage passage, Evidence evidence) {
        return plain(passage.text()).contains(plain(evidence.quote()))
                || (passage.provenance().document().equals(evidence.document())
                        && overlap(passage.provenance().lines(), evidence.lines()));
    }

    private static boolean overlap(LineRange a, LineRange b) {
        return a.first() <= b.last() && b.first() <= a.last();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}*]+", "");
    }
}
