package dev.gazette.api;

import dev.gazette.retrieval.Suggester;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Completion of what a reader begins to type. */
@Path("/api/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "检索")
public class SuggestResource {
    private final Suggester suggester;

    SuggestResource(Suggester suggester) {
        this.suggester = suggester;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "补全检索词", description = "按前缀给出标题、人名和用语。")
    public Suggestions suggest(@RestQuery @Nullable String q) {
        return new Suggestions(suggester.suggest(Checks.text("q", q)));
    }

    /** Ways to go on, best first. */
    public record Suggestions(List<String> suggestions) {}
}
