package dev.gazette.generation;

import java.util.Optional;

/** Whether one window of the evidence says what a statement says. */
final class WindowCheck {
    /** Of the words that say something; measured: true sentences and paraphrases have more, see MutatedStatementsTest. */
    private static final double LEAST_ANCHORED = 0.5;

    private WindowCheck() {}

    /**
     * What stands against it, empty when the window supports the statement.
     *
     * @param share of the words of the statement that are anchored in the window
     */
    record Finding(Optional<Verdict.Unsupported> unsupported, double share) {}

    /** @param later whether it is a later part of a sentence, which must name its subject itself */
    static Finding check(Words statement, EvidenceWindow window, boolean later) {
        long content = statement.tokens().stream().filter(Token::isContent).count();
        if (content == 0) {
            return new Finding(Optional.of(new Verdict.Unsupported("words-not-printed", statement.plain())), 0);
        }
        Anchored anchored = new Anchored(statement, window);
        AddedWords added = new AddedWords(anchored);
        long leadIn = added.leadIn();
        double share = anchored.anchors().size() / (double) Math.max(1, content - leadIn);
        if (anchored.anchors().isEmpty()) {
            return new Finding(Optional.of(new Verdict.Unsupported("words-not-printed", statement.plain())), share);
        }
        Optional<Verdict.Unsupported> found = added.check()
                .or(() -> new LeftOutWords(anchored).check(later))
                .or(() -> share < LEAST_ANCHORED
                        ? Optional.of(new Verdict.Unsupported("words-not-printed", statement.plain()))
                        : Optional.empty());
        return new Finding(found, share);
    }
}
