package dev.gazette.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The reading page of an item. Its script asks {@code /api/items/ID} for the text. */
@Path("/items/{id}")
public class ItemPageResource {
    private static final String PAGE = "/META-INF/resources/item.html";

    private final String html = read();

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String page() {
        return html;
    }

    private static String read() {
        try (InputStream page = ItemPageResource.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new IllegalStateException("The page " + PAGE + " is missing from the class path");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page " + PAGE + " cannot be read", e);
        }
    }
}
