package dev.gazette.api.openai;

import dev.gazette.api.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives problems of these routes the form that their clients read, wherever in the service they arose. */
public class ErrorForm {
    private static final String ROUTES = "/v1/";
    private static final Annotation[] NONE = {};

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith(ROUTES) && response.getEntity() instanceof Problem problem) {
            response.setEntity(ErrorBody.of(problem), NONE, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
