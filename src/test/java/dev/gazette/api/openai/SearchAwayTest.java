package dev.gazette.api.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chat clients are told while there is no Elasticsearch. */
@QuarkusTest
@TestProfile(SearchAwayTest.NoElasticsearch.class)
class SearchAwayTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksToComeBackLater(boolean stream) {
        Response response = given().contentType(ContentType.JSON)
                .body("{\"messages\":[{\"role\":\"user\",\"content\":\"路\"}],\"stream\":%s}".formatted(stream))
                .post("/v1/chat/completions");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.contentType()).startsWith("application/json");
        assertThat(response.header("Retry-After")).isEqualTo("5");
        assertThat(response.jsonPath().getString("error.type")).isEqualTo("server_error");
        assertThat(response.jsonPath().getString("error.code")).isEqualTo("search-unavailable");
    }

    /** Nothing listens on the port of the discard protocol. */
    public static class NoElasticsearch implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.elasticsearch.hosts",
                    "127.0.0.1:9",
                    "gazette.data",
                    Path.of("target/test-data/away").toAbsolutePath().toString());
        }
    }
}
