package dev.gazette.inference.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.writing.ModelException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetryRuleTest {
    @ParameterizedTest
    @CsvSource({"1, 3, 3", "2, 3, 3", "3, 3, ", "1, 11, ", "1, , 1", "1, 0, 0"})
    void anAngryModelIsLeftAloneAsLongAsItWishesWithinBounds(int failed, Long wished, Long wait) {
        assertThat(RetryRule.waitBefore(Kind.RATE_LIMITED, failed, seconds(wished)))
                .isEqualTo(seconds(wait));
    }

    @Test
    void aFailureIsForgivenOnce() {
        assertThat(RetryRule.waitBefore(Kind.SERVER_ERROR, 1, Optional.empty())).isPresent();
        assertThat(RetryRule.waitBefore(Kind.SERVER_ERROR, 2, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RATE_LIMITED", "SERVER_ERROR"})
    void nothingElseIsTriedAgain(Kind kind) {
        assertThat(RetryRule.waitBefore(kind, 1, seconds(1L))).isEmpty();
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        Instant now = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(StatusException.read("7", now)).contains(Duration.ofSeconds(7));
        assertThat(StatusException.read("Wed, 01 Jan 2020 00:00:05 GMT", now)).contains(Duration.ofSeconds(5));
        assertThat(StatusException.read("Tue, 31 Dec 2019 00:00:05 GMT", now)).contains(Duration.ZERO);
        assertThat(StatusException.read("soon", now)).isEmpty();
        assertThat(StatusException.read("-1", now)).isEmpty();
    }

    private static Optional<Duration> seconds(Long seconds) {
        return Optional.ofNullable(seconds).map(Duration::ofSeconds);
    }
}
