package dev.gazette.answer;

import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.List;

/** Writes what follows from figures of records, and below it the printed words of each, cited once. */
final class ReckonedRecords {
    private final List<String> lines = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    /** The number of the citation of these words. */
    int cite(Candidate words) {
        for (Citation citation : citations) {
            if (citation.passage().equals(words.passage()) && citation.quote().equals(words.quote())) {
                return citation.n();
            }
        }
        citations.add(new Citation(citations.size() + 1, words.quote(), words.passage(), words.lines()));
        return citations.size();
    }

    void reckon(Reckoning reckoning) {
        lines.add(reckoning.written());
    }

    /** Words that do not fit are cited all the same. */
    Answer.Grounded answer(List<Passage> nearest, double confidence) {
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        for (Citation citation : citations) {
            String line = AnswerWriter.shown(citation.quote()) + " [" + citation.n() + "]";
            if (text.length() + line.length() < AnswerWriter.LONGEST) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return new Answer.Grounded(text.toString(), citations, List.of(), nearest, confidence);
    }
}
