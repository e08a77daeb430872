package dev.gazette.api;

import dev.gazette.retrieval.SearchFilters;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Body of a question.
 *
 * @param conversationId id of a running conversation, absent for a new one; one that has ended starts a new one
 * @param mode {@code extractive} or {@code generative}, absent for what the operator has set
 */
@Schema(description = "提问")
public record AskRequest(
        @Schema(description = "问题，1-500 字", required = true) @Nullable String question,

        @Nullable String conversationId,
        @Nullable Filters filters,

        @Schema(description = "extractive（公报原文）或 generative（语言模型措辞），不写则由服务决定") @Nullable String mode) {
    /** Most characters of a question. */
    public static final int QUESTION_MAX = Checks.TEXT_MAX;

    private static final int CONVERSATION_ID_MAX = 64;

    String checkedQuestion() {
        return Checks.text("question", question);
    }

    SearchFilters checkedFilters() {
        if (filters == null) {
            return SearchFilters.NONE;
        }
        return new SearchFilters(
                Checks.sessions("filters.session", Checks.values("filters.session", filters.session())),
                Checks.kinds("filters.kind", Checks.values("filters.kind", filters.kind())),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    Optional<String> checkedConversationId() {
        if (conversationId == null || conversationId.isBlank()) {
            return Optional.empty();
        }
        Checks.atMost("conversationId", conversationId, CONVERSATION_ID_MAX);
        return Optional.of(conversationId);
    }

    /** Where to look; empty lists mean everywhere. */
    public record Filters(
            @Nullable List<String> session, @Nullable List<String> kind) {}
}
