package dev.gazette.api;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses large bodies: those that say how long they are before they are read, others when they have become too long.
 * {@code quarkus.http.limits.max-body-size} lies above all limits, so that the answer is ours and readable.
 */
public class BodyLimit {
    static final long MAX_BYTES = 64 * 1024;

    /** Several documents at once; each one is held to less when it is read. */
    static final long MAX_UPLOAD_BYTES = 200L * 1024 * 1024;

    /** The largest set of questions; a body of one has some more around it. */
    public static final long MAX_QUESTIONS_BYTES = 4L * 1024 * 1024;

    /** A chat client sends the whole conversation with every question. */
    public static final long MAX_CHAT_BYTES = 1024 * 1024;

    private static final Map<String, Long> LARGER = Map.of(
            "/api/admin/documents", MAX_UPLOAD_BYTES,
            "/api/admin/evaluations", MAX_QUESTIONS_BYTES + MAX_BYTES,
            "/v1/chat/completions", MAX_CHAT_BYTES);

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request, RoutingContext routing) {
        long limit = LARGER.getOrDefault(request.getUriInfo().getPath(), MAX_BYTES);
        Optional<String> length = Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        if (length.isEmpty()) {
            routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        } else if (isOver(limit, length.get())) {
            throw new ProblemException(HttpProblems.tooLarge(limit, length.get()));
        }
    }

    private static boolean isOver(long limit, String length) {
        return length.matches("[0-9]+") && (length.length() > 18 || Long.parseLong(length) > limit);
    }
}
