package dev.gazette.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How to search, how to ask, and what is not answered. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
public class HelpResource {
    @GET
    @Operation(hidden = true)
    public TemplateInstance help() {
        return Templates.help();
    }

    /** @see HelpResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance help();
    }
}
