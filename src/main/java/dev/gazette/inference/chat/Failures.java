package dev.gazette.inference.chat;

import com.fasterxml.jackson.core.JacksonException;
import dev.gazette.writing.ModelException;
import dev.gazette.writing.ModelException.Kind;
import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What LangChain4j's exceptions mean, by type and status, never by words. */
final class Failures {
    private static final int DEPTH = 8;

    private Failures() {}

    static ModelException of(Throwable failure, boolean begun) {
        Optional<HttpException> status =
                cause(failure, HttpException.class::isInstance).map(HttpException.class::cast);
        if (status.isPresent()) {
            int code = status.get().statusCode();
            return new ModelException(ofStatus(code), "HTTP " + code);
        }
        if (cause(failure, InterruptedException.class::isInstance).isPresent()) {
            return new ModelException(Kind.CANCELLED, "nobody waits");
        }
        if (cause(failure, JacksonException.class::isInstance).isPresent()) {
            return new ModelException(Kind.MALFORMED, "not JSON of the protocol");
        }
        if (cause(failure, IOException.class::isInstance).isPresent()) {
            return new ModelException(begun ? Kind.CUT : Kind.UNREACHABLE, "connection failed");
        }
        return new ModelException(Kind.MALFORMED, failure.getClass().getSimpleName());
    }

    static Optional<Duration> retryAfter(Throwable failure) {
        return cause(failure, StatusException.class::isInstance)
                .flatMap(status -> ((StatusException) status).retryAfter());
    }

    private static Kind ofStatus(int code) {
        if (code == 429) {
            return Kind.RATE_LIMITED;
        }
        if (code == 408) {
            return Kind.TIMEOUT;
        }
        return code >= 500 ? Kind.SERVER_ERROR : Kind.REFUSED;
    }

    private static Optional<Throwable> cause(Throwable failure, Predicate<Throwable> wanted) {
        return Stream.iterate(failure, Throwable::getCause)
                .limit(DEPTH)
                .takeWhile(cause -> cause != null)
                .filter(wanted)
                .findFirst();
    }
}
