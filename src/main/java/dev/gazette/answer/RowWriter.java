package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes lines of a table, one below the other, each with the mark of the whole row that it is of. */
final class RowWriter {
    private RowWriter() {}

    /**
     * Empty when they do not fit into an answer.
     *
     * @param words what is shown of each quote, in their order
     */
    static Optional<Answer.Grounded> written(
            List<String> words, List<Candidate> quotes, List<Passage> nearest, double confidence) {
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        for (Candidate quote : quotes) {
            int n = citations.size() + 1;
            citations.add(new Citation(n, quote.quote(), quote.passage(), quote.lines()));
            text.append(AnswerWriter.shown(words.get(n - 1)))
                    .append(" [")
                    .append(n)
                    .append("]\n");
        }
        String lines = text.toString().strip();
        return lines.length() > AnswerWriter.LONGEST
                ? Optional.empty()
                : Optional.of(new Answer.Grounded(lines, citations, List.of(), nearest, confidence));
    }
}
