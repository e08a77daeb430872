package dev.gazette.api;

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

    FeedbackResource(FeedbackLog log) {
        this.log = log;
    }

    @POST
    @RunOnVirtualThread
    @Operation(summary = "评价一次回答", description = "应答 204 时评价已经落盘。")
    public void feedback(@Nullable FeedbackRequest body) {
        log.append(BodyProblems.required(body).checked());
    }
}
