package dev.gazette.pages;

import dev.gazette.api.AskResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of an answer.
 *
 * @param brief whether it says in few words what the following lines print in full
 */
public record AnswerLine(boolean brief, List<AnswerWords> words) {
    /** Longer first lines are no brief ones; answer-view.js has the same number. */
    private static final int BRIEF_MAX = 40;

    public AnswerLine {
        words = List.copyOf(words);
    }

    static List<AnswerLine> of(AskResponse response) {
        List<Integer> numbers =
                response.citations().stream().map(AskResponse.CitationView::n).toList();
        List<String> texts =
                response.answer().lines().filter(line -> !line.isBlank()).toList();
        boolean mayBeBrief = texts.size() > 1 && response.status().equals(AskResponse.ANSWERED);
        List<AnswerLine> lines = new ArrayList<>();
        for (String text : texts) {
            boolean brief = mayBeBrief && lines.isEmpty() && text.codePointCount(0, text.length()) <= BRIEF_MAX;
            lines.add(new AnswerLine(brief, AnswerWords.of(text, numbers)));
        }
        return lines;
    }
}
