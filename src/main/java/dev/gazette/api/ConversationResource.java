package dev.gazette.api;

import dev.gazette.index.ConversationId;
import dev.gazette.index.ConversationStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** What was said in a conversation, for whoever knows its id. */
@Path("/api/conversations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "问答")
public class ConversationResource {
    private final ConversationStore store;

    ConversationResource(ConversationStore store) {
        this.store = store;
    }

    @GET
    @Cache(noStore = true)
    @RunOnVirtualThread
    @Operation(summary = "读一段对话", description = "还保存着的各轮问答，先问的在前。")
    public ConversationView conversation(@RestPath String id) {
        ConversationId known = Checks.conversationId(id);
        return store.load(known)
                .map(turns -> ConversationView.of(known, turns))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(404, "未找到", "conversation-not-found", "没有这段对话，它可能已经过期或被删除；直接提问即可开始新的对话。")));
    }

    @DELETE
    @RunOnVirtualThread
    @Operation(summary = "删除一段对话", description = "无论有没有这段对话，应答都一样。")
    public void delete(@RestPath String id) {
        store.delete(Checks.conversationId(id));
    }
}
