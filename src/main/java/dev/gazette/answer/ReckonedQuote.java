package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what follows from the figures of one quote, a line each, and then the quote. */
final class ReckonedQuote {
    private static final String MARK = " [1]";

    private ReckonedQuote() {}

    /**
     * Empty when nothing can be reckoned with.
     *
     * @param reckonings what follows, with 1 as the number of the citation
     * @param from words of the quote with the first of the figures, verbatim
     * @param to words of the quote with the last of the figures
     */
    static Optional<Answer.Grounded> write(
            List<Reckoning> reckonings, String from, String to, ScoredCandidate best, List<Passage> nearest) {
        String lines = reckonings.stream()
                .filter(Reckoning::isSound)
                .map(reckoning -> reckoning.written() + "\n")
                .collect(Collectors.joining());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Candidate candidate = best.candidate();
        String words = candidate.quote();
        int begin = Math.max(0, words.indexOf(from));
        int last = words.lastIndexOf(to);
        String kept = words.substring(begin, last < begin ? words.length() : last + to.length());
        int room = AnswerWriter.LONGEST - lines.length() - MARK.length();
        if (kept.length() > room) {
            return Optional.empty();
        }
        String quote = AnswerWriter.fit(words, kept, room);
        Citation citation = new Citation(1, quote, candidate.passage(), candidate.lines());
        String text = lines + AnswerWriter.shown(quote) + MARK;
        return Optional.of(new Answer.Grounded(text, List.of(citation), List.of(), nearest, Confidence.of(best)));
    }
}
