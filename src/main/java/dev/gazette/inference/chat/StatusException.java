package dev.gazette.inference.chat;

import dev.langchain4j.exception.HttpException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A provider answered with a status that is no success. Its body is not kept: it may repeat the key. */
final class StatusException extends HttpException {
    private static final long serialVersionUID = 1L;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final transient Optional<Duration> retryAfter;

    StatusException(int status, HttpHeaders headers) {
        super(status, "HTTP " + status);
        this.retryAfter = headers.firstValue("Retry-After").flatMap(value -> read(value.strip(), Instant.now()));
    }

    /** How long the provider wants to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Seconds or a date, as RFC 9110 has it; anything else counts as not said. */
    static Optional<Duration> read(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
