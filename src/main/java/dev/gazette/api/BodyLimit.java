package dev.gazette.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses large bodies before they are read. Bodies without a length are cut off by {@code
 * quarkus.http.limits.max-body-size}.
 */
public class BodyLimit {
    static final long MAX_BYTES = 64 * 1024;

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                .filter(BodyLimit::isTooLarge)
                .ifPresent(length -> {
                    throw new ProblemException(HttpProblems.tooLarge(MAX_BYTES));
                });
    }

    private static boolean isTooLarge(String length) {
        return length.matches("[0-9]+") && (length.length() > 18 || Long.parseLong(length) > MAX_BYTES);
    }
}
