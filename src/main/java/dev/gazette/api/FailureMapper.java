package dev.gazette.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.gazette.index.IndexUnavailableException;
import dev.gazette.retrieval.SearchUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem; nobody outside sees a stack trace. */
@ApplicationScoped
public class FailureMapper {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class);
    static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response refused(ProblemException refused) {
        return response(refused.problem());
    }

    /** Needs its own mapper because the framework brings one for this type. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return response(BodyProblems.of(mismatched));
    }

    @ServerExceptionMapper
    Response any(Throwable failure) {
        return response(problemOf(failure));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        return response(problemOf(failure));
    }

    /** The problem a caller may see for this failure; what is unexpected goes to the log under an id. */
    public Problem problemOf(Throwable failure) {
        return switch (failure) {
            case ProblemException refused -> refused.problem();
            case SearchUnavailableException away -> unavailableProblem(away);
            case IndexUnavailableException away -> unavailableProblem(away);
            case JsonProcessingException unreadable -> BodyProblems.of(unreadable);
            case WebApplicationException http -> ofHttp(http);
            default -> unexpected(failure);
        };
    }

    private static Problem ofHttp(WebApplicationException http) {
        if (http.getCause() instanceof JsonProcessingException unreadable) {
            return BodyProblems.of(unreadable);
        }
        int status = http.getResponse().getStatus();
        return status < 500 ? HttpProblems.of(status) : unexpected(http);
    }

    private static Problem unavailableProblem(RuntimeException away) {
        LOG.warn("Search is unavailable: " + away.getMessage());
        return Problem.of(503, "检索暂不可用", "search-unavailable", "检索服务暂时不可用或正在建立索引，请过 " + RETRY_AFTER_SECONDS + " 秒再试。");
    }

    private static Problem unexpected(Throwable failure) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("Unexpected failure " + errorId, failure);
        return Problem.internal(errorId);
    }

    private static Response response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 503) {
            response.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}
