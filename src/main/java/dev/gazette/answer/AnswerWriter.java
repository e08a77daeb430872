package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an answer from chosen candidates: deciding words first, then the printed words, each with its mark. */
final class AnswerWriter {
    /** Longest answer in characters, marks included. */
    static final int LONGEST = 400;

    private AnswerWriter() {}

    static Answer.Grounded write(Question question, List<Candidate> chosen, List<Passage> nearest, double confidence) {
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        Optional<String> deciding = DecidingWords.of(question, chosen.getFirst());
        deciding.ifPresent(words -> text.append(shown(words)).append(" [1]\n"));
        for (Candidate candidate : chosen) {
            String mark = " [" + (citations.size() + 1) + "]";
            String quote = fit(candidate.quote(), LONGEST - text.length() - mark.length() - 1);
            boolean first = citations.isEmpty();
            boolean whole = quote.length() == candidate.quote().length();
            if (first || whole) {
                citations.add(new Citation(citations.size() + 1, quote, candidate.passage(), candidate.lines()));
                text.append(shown(quote)).append(mark).append('\n');
            }
        }
        return new Answer.Grounded(text.toString().strip(), citations, List.of(), nearest, confidence);
    }

    /** Bold marks of the source are for pages, not for the sentence of an answer; cells are set apart by a space. */
    private static String shown(String quote) {
        return quote.replace("**", "").replaceAll("\\t+", " ").strip();
    }

    /** The quote itself, or its beginning up to the last clause that fits. */
    private static String fit(String quote, int room) {
        if (quote.length() <= room) {
            return quote;
        }
        String cut = quote.substring(0, Math.max(1, room));
        int clause = Math.max(
                Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；')),
                Math.max(cut.lastIndexOf('，'), cut.lastIndexOf('、')));
        return clause > room / 2 ? cut.substring(0, clause + 1) : cut;
    }
}
