package dev.gazette.api.openai;

import dev.gazette.api.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a chat client can choose from. */
@Path("/v1/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "对话")
public class ModelResource {
    @GET
    @NonBlocking
    @Operation(summary = "列出模型（OpenAI 格式）", description = "只有一个：本服务。")
    public ModelView.Listing models() {
        return ModelView.Listing.all();
    }

    @GET
    @Path("/{id}")
    @NonBlocking
    @Operation(summary = "一个模型（OpenAI 格式）")
    public ModelView model(@RestPath String id) {
        if (!id.equals(ModelView.NAME)) {
            throw ProblemException.notFound("model-not-found", "模型", id);
        }
        return ModelView.OURS;
    }
}
