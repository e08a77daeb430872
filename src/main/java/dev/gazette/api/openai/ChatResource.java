package dev.gazette.api.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.api.AskEvent;
import dev.gazette.api.Asking;
import dev.gazette.api.BodyProblems;
import dev.gazette.api.FailureMapper;
import dev.gazette.api.SourceNotes;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** Questions as chat clients ask them. */
@Path("/v1/chat/completions")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "对话")
public class ChatResource {
    private final Asking asking;
    private final FailureMapper failures;
    private final EventLines lines;

    ChatResource(Asking asking, FailureMapper failures, ObjectMapper json) {
        this.asking = asking;
        this.failures = failures;
        this.lines = new EventLines(json);
    }

    /**
     * A stream in both cases, because only the body says which of the two it is; whoever hangs up stops the work. A
     * failure before the first words gets the status of the failure, streamed or not.
     */
    @POST
    @NonBlocking
    @Operation(
            summary = "对话（OpenAI 格式）",
            description = "最后一条 user 消息是问题，其前的消息只用来理解追问；system 消息与采样参数不起作用。usage 以字数计。扩展字段 gazette 是 /api/ask 的完整应答。")
    @APIResponse(
            responseCode = "200",
            description = "回答；stream 为 true 时是 text/event-stream，以 data: [DONE] 结束",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChatCompletion.class)))
    public RestMulti<byte[]> complete(@Nullable ChatRequest body, @Context UriInfo uri) {
        ChatRequest request = BodyProblems.required(body).checked();
        ChatHistory history = ChatHistory.of(request.messagesPresent());
        ChatReply reply = ChatReply.to(history, new SourceNotes(uri.getBaseUri().toString()));
        Multi<AskEvent> events = asking.events(Asking.Question.after(history.turns(), history.question()));
        if (request.isStreamed()) {
            ChunkStream chunks = new ChunkStream(reply, request.isUsageWanted(), failures);
            return sent(MediaType.SERVER_SENT_EVENTS, chunks.of(events).map(lines::event));
        }
        Multi<ChatCompletion> completion = events.filter(AskEvent.Answered.class::isInstance)
                .map(event -> reply.completion(((AskEvent.Answered) event).response()));
        return sent(MediaType.APPLICATION_JSON, completion.map(lines::json));
    }

    private static RestMulti<byte[]> sent(String type, Multi<byte[]> parts) {
        return RestMulti.fromMultiData(parts)
                .header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
