package dev.gazette.api;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions, answered with citations. */
@Path("/api/ask")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "问答")
public class AskResource {
    private final Asking asking;
    private final FailureMapper failures;

    AskResource(Asking asking, FailureMapper failures) {
        this.asking = asking;
        this.failures = failures;
    }

    /** Whoever hangs up stops the work. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @NonBlocking
    @Operation(summary = "提问", description = "用公报原文回答并注明出处；公报没有说的，如实答复依据不足。")
    public Uni<AskResponse> ask(@Nullable AskRequest body) {
        return asking.answered(asking.check(body));
    }

    /** A body that breaks a rule is answered with 400; what fails later is an {@code error} event. */
    @POST
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @NonBlocking
    @Operation(summary = "提问，流式返回", description = "事件依次为 citations、token（多个）、answer；改用公报原文时再发一次 citations；失败时为 error。")
    public Multi<OutboundSseEvent> stream(@Nullable AskRequest body, @Context Sse sse) {
        Asking.Question question = asking.check(body);
        AnswerEvents events = new AnswerEvents(sse);
        return asking.events(question)
                .map(events::of)
                .onFailure()
                .recoverWithItem(failure -> events.error(failures.problemOf(failure)));
    }
}
