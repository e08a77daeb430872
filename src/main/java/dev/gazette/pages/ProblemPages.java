package dev.gazette.pages;

import dev.gazette.api.Problem;
import dev.gazette.ingest.ProgressSnapshot;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Shows problems of pages as a page, with the same status; programs keep the problem as it is. */
public class ProblemPages {
    /** Where programs call, whatever they say they accept. */
    private static final List<String> PROGRAMS = List.of("/api/", "/v1/", "/mcp", "/q/");

    private static final int UNAVAILABLE = 503;
    private static final Annotation[] NONE = {};

    private final ServiceState state;

    ProblemPages(ServiceState state) {
        this.state = state;
    }

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isForPeople(request)) {
            boolean retry = problem.status() == UNAVAILABLE;
            String page =
                    Templates.problem(problem, retry ? progress() : null, retry).render();
            response.setEntity(page, NONE, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        String path = request.getUriInfo().getPath();
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML)
                && PROGRAMS.stream().noneMatch(path::startsWith);
    }

    private @Nullable String progress() {
        return switch (state.current()) {
            case ServiceStatus.Indexing(var progress) ->
                progress.map(ProgressSnapshot::line).orElse("正在读取公报。");
            case ServiceStatus.WaitingForElasticsearch() -> "正在启动检索引擎。";
            case ServiceStatus.Failed(String reason) -> reason;
            case ServiceStatus.Ready ready -> null;
        };
    }

    /** @see ProblemPages */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        /**
         * @param progress what the service is doing instead
         * @param retry whether the page should ask again by itself
         */
        static native TemplateInstance problem(Problem problem, @Nullable String progress, boolean retry);
    }
}
