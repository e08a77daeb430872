package dev.gazette.pages;

import dev.gazette.api.ProblemException;
import dev.gazette.ingest.SourceFiles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The file that a document was read from, to keep. */
@jakarta.ws.rs.Path("/sources/{document}")
@Produces(MediaType.WILDCARD)
public class SourceDownloadResource {
    private static final Map<String, String> TYPES = Map.of(
            "txt",
            MediaType.TEXT_PLAIN,
            "md",
            "text/markdown",
            "html",
            MediaType.TEXT_HTML,
            "htm",
            MediaType.TEXT_HTML,
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pdf",
            "application/pdf");

    private final SourceFiles sources;

    SourceDownloadResource(SourceFiles sources) {
        this.sources = sources;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response source(@RestPath String document) {
        Path file = sources.file(document)
                .orElseThrow(() -> ProblemException.notFound("source-not-found", "源文件", document));
        String name = String.valueOf(file.getFileName());
        return Response.ok(file.toFile(), type(name))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .build();
    }

    private static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, MediaType.APPLICATION_OCTET_STREAM);
    }

    /** The name in two forms (RFC 6266), since the first one knows ASCII only. */
    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + TemplateText.urlParameter(name).replace("*", "%2A");
    }
}
