package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in says the same while Elasticsearch is away, in the form that its callers read. */
@QuarkusTest
@QuarkusTestResource(value = AwayTestResource.class, restrictToAnnotatedClass = true)
class SearchAwayTest {
    @ParameterizedTest
    @CsvSource({"/api/search?q=河道", "/api/items", "/api/items/a.s00.01", "/api/meetings", "/api/appointments"})
    void programsGetAProblemAndAreToldWhenToComeAgain(String path) {
        Response response = given().get(path);
        expectAway(response, Problem.MEDIA_TYPE);
        assertThat(response.jsonPath().getString("code")).isEqualTo("search-unavailable");
    }

    @Test
    void questionsToo() {
        Response response = given().contentType(ContentType.JSON)
                .body(Map.of("question", "河道几条？"))
                .post("/api/ask");
        expectAway(response, Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void chatClientsGetTheirOwnForm(boolean streamed) {
        List<Map<String, String>> messages = List.of(Map.of("role", "user", "content", "河道几条？"));
        Response response = given().contentType(ContentType.JSON)
                .body(Map.of("model", "gazette", "stream", streamed, "messages", messages))
                .post("/v1/chat/completions");
        expectAway(response, "application/json");
        assertThat(response.jsonPath().getString("error.code")).isEqualTo("search-unavailable");
        assertThat(response.jsonPath().getString("error.message")).contains("暂时不可用");
    }

    @Test
    void peopleGetAPage() {
        Response response = given().accept("text/html,*/*").get("/");
        expectAway(response, "text/html");
        assertThat(response.asString()).contains("检索暂不可用", "<title>", "正在启动检索引擎");
    }

    /** Refused before anything is searched. */
    @Test
    void nobodyChoosesTheModeWhereTheOperatorDoes() {
        Response response = given().contentType(ContentType.JSON)
                .body(Map.of("question", "河道几条？", "mode", "extractive"))
                .post("/api/ask");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("code")).isEqualTo("mode-not-allowed");
    }

    private static void expectAway(Response response, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(503);
        assertThat(response.contentType()).startsWith(type);
        assertThat(response.header("Retry-After")).isEqualTo("5");
    }
}
