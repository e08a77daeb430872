package dev.gazette.api;

import dev.gazette.index.Archive;
import dev.gazette.passage.Passage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One passage by its id. */
@Path("/api/passages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "公报")
public class PassageResource {
    private final Archive archive;

    PassageResource(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "读一个段落", description = "段落原文及出处。")
    public PassageView passage(@RestPath String id) {
        return archive.passage(id)
                .map(PassageView::of)
                .orElseThrow(() -> ProblemException.notFound("passage-not-found", "段落", id));
    }

    /** A passage and where it stands. */
    public record PassageView(String id, String text, SourceView source) {
        static PassageView of(Passage passage) {
            return new PassageView(passage.id(), passage.text(), SourceView.of(passage));
        }
    }
}
