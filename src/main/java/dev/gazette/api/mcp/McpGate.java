package dev.gazette.api.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.api.Excerpt;
import dev.gazette.api.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whom the protocol allows: programs, which send no origin, and pages of trusted ones. Otherwise any page on the
 * web could use the tools of a service on the reader's own machine by letting its name point there. Bodies of this route
 * are not read by the framework that holds others to their size, so that is done here, too.
 */
@ApplicationScoped
class McpGate {
    private static final String ROUTE = "/mcp";
    private static final long MAX_BYTES = 64 * 1024;
    private static final int BEFORE_ALL = 1000;

    private final TrustedOrigins trusted;
    private final ObjectMapper json;

    McpGate(McpConfig config, ObjectMapper json) {
        this.trusted = new TrustedOrigins(config.origins().orElse(List.of()));
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_ALL);
    }

    private void pass(RoutingContext routing) {
        String path = routing.normalizedPath();
        Optional<Problem> problem =
                path.equals(ROUTE) || path.startsWith(ROUTE + "/") ? problemOf(routing.request()) : Optional.empty();
        if (problem.isEmpty()) {
            routing.next();
        } else {
            routing.response()
                    .setStatusCode(problem.get().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(written(problem.get()));
        }
    }

    private Optional<Problem> problemOf(HttpServerRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !trusted.contains(origin, String.valueOf(request.authority()))) {
            return Optional.of(Problem.of(
                    403,
                    "来源不被允许",
                    "origin-refused",
                    "网页的来源（Origin）应是本服务的地址，或列在 GAZETTE_MCP_ORIGINS 里；收到的是“" + Excerpt.of(origin) + "”。"));
        }
        return request.method().equals(HttpMethod.POST) ? problemOfLength(request) : Optional.empty();
    }

    private static Optional<Problem> problemOfLength(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("[0-9]{1,18}")) {
            return Optional.of(Problem.of(411, "须说明长度", "length-required", "请求应带 Content-Length；没有收到，或不是一个数。"));
        }
        if (Long.parseLong(length) > MAX_BYTES) {
            return Optional.of(Problem.of(
                    413, "请求体过大", "body-too-large", "这个地址的请求体最多 " + MAX_BYTES + " 字节；收到的是 " + length + " 字节。"));
        }
        return Optional.empty();
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the problem " + problem.code() + " could not be written as JSON", e);
        }
    }
}
