package dev.gazette.evaluation;

import dev.gazette.evaluation.Question.Evidence;
import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;
import java.text.Normalizer;

/** Decides whether a passage holds a piece of evidence: it prints the quote, or overlaps the lines of it. */
final class Judge {
    private Judge() {}

    static boolean holds(Passage passage, Evidence evidence) {
        return plain(passage.text()).contains(plain(evidence.quote()))
                || (passage.provenance().document().equals(evidence.document())
                        && overlap(passage.provenance().lines(), evidence.lines()));
    }

    /** Whether a citation stands on lines of the evidence. */
    static boolean overlaps(LineRange cited, Evidence evidence) {
        return overlap(cited, evidence.lines());
    }

    private static boolean overlap(LineRange a, LineRange b) {
        return a.first() <= b.last() && b.first() <= a.last();
    }

    /** Without white space, bold marks and thousands separators, half width. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}*,]+", "");
    }
}
