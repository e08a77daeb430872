package dev.gazette.api;

import static java.util.Objects.requireNonNull;

import dev.gazette.api.answers.AnswerId;
import dev.gazette.api.answers.AnswerStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Feedback of readers on answers. */
@Path("/api/feedback")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "问答")
public class FeedbackResource {
    private final FeedbackLog log;
    private final AnswerStore answers;

    FeedbackResource(FeedbackLog log, AnswerStore answers) {
        this.log = log;
        this.answers = answers;
    }

    @POST
    @RunOnVirtualThread
    @Operation(summary = "评价一次回答", description = "应答 204 时评价已经落盘；没有给出过的回答、过了保存期限的回答应答 404。")
    public void feedback(@Nullable FeedbackRequest body) {
        FeedbackRequest feedback = BodyProblems.required(body).checked();
        String id = requireNonNull(feedback.answerId());
        if (isOurs(id) && answers.find(id).isEmpty()) {
            throw AnswerLog.unknown(id);
        }
        log.append(feedback);
    }

    /** Ids of another form name answers of before answers were kept: what is said about those is kept, too. */
    private static boolean isOurs(String id) {
        return AnswerId.day(id).isPresent();
    }
}
