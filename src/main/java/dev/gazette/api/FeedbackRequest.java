package dev.gazette.api;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reader thinks of an answer.
 *
 * @param rating up or down, or 1 (poor) to 5 (good)
 */
@Schema(description = "对回答的评价")
public record FeedbackRequest(
        @Nullable String answerId,

        @Schema(description = "up、down，或 1（差）到 5（好）") @Nullable String rating,

        @Nullable String comment) {
    private static final Set<String> RATINGS = Set.of("up", "down", "1", "2", "3", "4", "5");
    private static final int ID_MAX = 100;
    private static final int COMMENT_MAX = 2000;

    /** The same with spaces trimmed; throws {@link ProblemException} when it breaks a rule. */
    FeedbackRequest checked() {
        String id = Checks.text("answerId", answerId);
        Checks.atMost("answerId", id, ID_MAX);
        String rated = Checks.text("rating", rating);
        if (!RATINGS.contains(rated)) {
            throw ProblemException.badField(
                    "rating-unknown", "rating", "rating 应为 up、down 或 1 到 5；收到的是“" + Excerpt.of(rated) + "”。");
        }
        String said = comment == null ? "" : comment.strip();
        Checks.atMost("comment", said, COMMENT_MAX);
        return new FeedbackRequest(id, rated, said);
    }
}
