package dev.gazette.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedOriginsTest {
    private final TrustedOrigins origins = new TrustedOrigins(List.of("https://chat.example.org"));

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "http://localhost:8080, LOCALHOST:8080, true",
        "http://[::1]:8080, [::1]:8080, true",
        "https://chat.example.org, gazette.example.org, true",
        "http://127.0.0.1:9090, 127.0.0.1:8080, false",
        "http://evil.example:8080, evil.example:8080, false",
        "http://evil.example, 127.0.0.1:8080, false",
        "http://localhost.evil.example, localhost.evil.example, false",
        "null, 127.0.0.1:8080, false",
        "'http://a b', 127.0.0.1:8080, false",
        "'', 127.0.0.1:8080, false"
    })
    void trustsListedOriginsAndItselfUnderANameThatCannotMove(String origin, String authority, boolean isTrusted) {
        assertThat(origins.contains(origin, authority)).isEqualTo(isTrusted);
    }
}
