package dev.gazette.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * Where evaluators measure, look, compare and judge. Only a frame: what it shows is fetched with the operators' key, which
 * the server never sees in an address or a form.
 */
@Path("/evaluations")
@Produces(MediaType.TEXT_HTML)
public class EvaluationsPageResource {
    @GET
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex, nofollow")
    @Operation(hidden = true)
    public TemplateInstance evaluations() {
        return Templates.evaluations();
    }

    /** @see EvaluationsPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance evaluations();
    }
}
