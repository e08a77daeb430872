package dev.gazette.pages;

import dev.gazette.api.AskResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, ready to be shown.
 *
 * @param answered whether the documents say it
 * @param understoodAs a follow-up as it was answered, null when it was answered as it was asked
 * @param model the language model that worded it, null when all words are printed ones
 * @param notice what else there is to know, null when there is nothing or the words say it themselves
 * @param nearest reading that is no answer
 * @param next questions that might come next
 */
public record GivenAnswer(
        String question,
        String answerId,
        boolean answered,
        @Nullable String understoodAs,
        List<AnswerLine> lines,
        @Nullable String model,
        @Nullable String notice,
        List<ConflictTable> conflicts,
        List<SourceCard> citations,
        List<SourceCard> nearest,
        List<String> next) {
    private static final int MOST_NEAREST = 3;

    public GivenAnswer {
        lines = List.copyOf(lines);
        conflicts = List.copyOf(conflicts);
        citations = List.copyOf(citations);
        nearest = List.copyOf(nearest);
        next = List.copyOf(next);
    }

    static GivenAnswer of(String question, AskResponse response, List<String> next) {
        String notice = response.notice();
        return new GivenAnswer(
                question,
                response.answerId(),
                response.status().equals(AskResponse.ANSWERED),
                response.understoodAs(),
                AnswerLine.of(response),
                response.model(),
                notice == null || response.answer().contains(notice) ? null : notice,
                ConflictTable.of(response),
                response.citations().stream().map(SourceCard::of).toList(),
                response.nearest().stream()
                        .limit(MOST_NEAREST)
                        .map(SourceCard::of)
                        .toList(),
                next);
    }
}
