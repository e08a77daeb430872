package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.PlainText;
import dev.gazette.evaluation.questions.Question.Evidence;
import dev.gazette.passage.Passage;
import dev.gazette.source.LineRange;

/** Compares places of documents with those of evidence. */
final class Places {
    private Places() {}

    /** Whether a passage prints the quote, be it somewhere else, or overlaps the lines of it. */
    static boolean holds(Passage passage, Evidence evidence) {
        return overlaps(passage.provenance().document(), passage.provenance().lines(), evidence)
                || PlainText.ofQuote(passage.text()).contains(PlainText.ofQuote(evidence.quote()));
    }

    static boolean overlaps(String document, LineRange lines, Evidence evidence) {
        return document.equals(evidence.document())
                && lines.first() <= evidence.lines().last()
                && evidence.lines().first() <= lines.last();
    }
}
