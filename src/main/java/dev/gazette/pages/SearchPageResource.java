package dev.gazette.pages;

import dev.gazette.api.SearchParameters;
import dev.gazette.api.SearchResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Search; the address holds the whole state, so that it can be kept, shared and gone back to. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPageResource {
    private final SearchResource search;

    SearchPageResource(SearchResource search) {
        this.search = search;
    }

    /** The empty box without a query, else the results; a parameter that breaks a rule is a problem with 400. */
    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance search(@BeanParam SearchParameters asked) {
        String query = asked.q();
        return query == null || query.isBlank()
                ? Templates.search(SearchPage.empty())
                : Templates.search(SearchPage.of(SearchState.of(asked), search.search(asked)));
    }

    /** @see SearchPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(SearchPage page);
    }
}
