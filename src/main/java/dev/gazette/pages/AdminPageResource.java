package dev.gazette.pages;

import dev.gazette.api.AdminConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The page of the operators: a frame without any data. What it shows comes from the API, for which the script sends the
 * key, so that whoever opens the page without one learns nothing.
 */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
public class AdminPageResource {
    private final AdminConfig config;

    AdminPageResource(AdminConfig config) {
        this.config = config;
    }

    @GET
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex, nofollow")
    @Operation(hidden = true)
    public TemplateInstance admin() {
        return Templates.admin(config.adminKey().filter(key -> !key.isBlank()).isPresent());
    }

    /** @see AdminPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        /**
         * @param enabled whether there is a key with which somebody could get in
         */
        static native TemplateInstance admin(boolean enabled);
    }
}
