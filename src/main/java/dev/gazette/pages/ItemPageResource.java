package dev.gazette.pages;

import dev.gazette.api.ItemResource;
import dev.gazette.pages.reader.Quote;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One item to read. */
@Path("/items/{id}")
@Produces(MediaType.TEXT_HTML)
public class ItemPageResource {
    private final ItemResource items;

    ItemPageResource(ItemResource items) {
        this.items = items;
    }

    /**
     * The page of an item. Whoever links to it may have quoted words that are not there, or a line that is none: the
     * page is shown all the same.
     *
     * @param quote words to mark
     * @param line source line near which they stand
     */
    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance item(
            @RestPath String id, @RestQuery @Nullable String quote, @RestQuery @Nullable String line) {
        Integer near = line != null && line.matches("[0-9]{1,9}") ? Integer.valueOf(line) : null;
        return Templates.item(ItemPage.of(items.item(id), new Quote(Objects.requireNonNullElse(quote, ""), near)));
    }

    /** @see ItemPageResource */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance item(ItemPage page);
    }
}
