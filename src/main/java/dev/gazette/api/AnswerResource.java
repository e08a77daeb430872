package dev.gazette.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Answers that were given, for who has the link to one. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "问答")
public class AnswerResource {
    private final AnswerLog log;

    AnswerResource(AnswerLog log) {
        this.log = log;
    }

    /** As it was given: the index is not asked again. */
    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(
            summary = "查看给出过的回答",
            description = "与当时的应答相同，另有 question（问题）和 time（时间）；conversationId 为空。过了保存期限的应答 404。")
    @APIResponse(
            responseCode = "200",
            description = "当时的回答",
            content = @Content(schema = @Schema(implementation = AskResponse.class)))
    public JsonNode answer(@RestPath String id) {
        return AdminAnswerView.given(log.required(id));
    }
}
