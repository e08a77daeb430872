package dev.gazette.api;

import dev.gazette.index.ConversationId;
import dev.gazette.index.StoredTurn;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as far as it is kept.
 *
 * @param turns the last ones, oldest first
 */
@Schema(description = "对话")
public record ConversationView(String conversationId, List<TurnView> turns) {
    public ConversationView {
        turns = List.copyOf(turns);
    }

    static ConversationView of(ConversationId id, List<StoredTurn> turns) {
        return new ConversationView(id.value(), turns.stream().map(TurnView::of).toList());
    }

    /**
     * A question and its answer.
     *
     * @param understoodAs a follow-up question as it was answered, null when it was answered as it was asked
     * @param status answered or insufficient
     * @param answer words of the answer, null when the status is insufficient
     * @param time when it was asked, UTC, ISO 8601
     */
    public record TurnView(
            String question,
            @Nullable String understoodAs,
            String status,
            @Nullable String answer,
            String time) {
        static TurnView of(StoredTurn turn) {
            return new TurnView(
                    turn.question(),
                    turn.understood().equals(turn.question()) ? null : turn.understood(),
                    turn.answer().isPresent() ? AskResponse.ANSWERED : AskResponse.INSUFFICIENT,
                    turn.answer().orElse(null),
                    turn.time().toString());
        }
    }
}
