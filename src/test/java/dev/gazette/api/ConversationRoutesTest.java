package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.index.ConversationId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations over HTTP. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ConversationRoutesTest {
    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void showsWhatWasSaid() {
        String id = ask("第十三次会议有哪些副区长列席？", Optional.empty());
        ask("那第十四次会议呢", Optional.of(id));

        JsonPath shown = get(id).then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
        assertThat(shown.getMap("")).containsOnlyKeys("conversationId", "turns");
        assertThat(shown.getString("conversationId")).isEqualTo(id);
        assertThat(shown.getMap("turns[0]")).containsOnlyKeys("question", "understoodAs", "status", "answer", "time");
        assertThat(shown.getList("turns.question")).containsExactly("第十三次会议有哪些副区长列席？", "那第十四次会议呢");
        assertThat(shown.getList("turns.understoodAs")).containsExactly(null, "第十四次会议有哪些副区长列席？");
        assertThat(shown.getString("turns[0].answer")).isNotBlank();
        assertThat(shown.getString("turns[0].time")).endsWith("Z");
    }

    @Test
    void thePrintedWordsDecideWhatAQuestionIsAboutThatLooksComplete() {
        String question = "打从哪一年起就能走车的";
        String first = ask("外环隧道现在的服役状态是什么？", Optional.empty());
        ask(question, Optional.of(first));
        String alone = ask(question, Optional.empty());

        JsonPath shown = get(first).jsonPath();
        assertThat(shown.getString("turns[1].understoodAs")).isEqualTo("外环隧道现在的服役状态，" + question);
        assertThat(shown.getString("turns[1].status")).isEqualTo("answered");
        assertThat(shown.getString("turns[1].answer")).startsWith("从2003年6月建成通车");
        assertThat(get(alone).jsonPath().getString("turns[0].status")).isEqualTo("insufficient");
    }

    @Test
    void deletesAConversation() {
        String id = ask("创建了几条精品示范路？", Optional.empty());

        given().delete("/api/conversations/" + id).then().statusCode(204);

        get(id).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        assertThat(ask("多少？", Optional.of(id))).isNotEqualTo(id);
    }

    @Test
    void deletingDoesNotTellWhetherThereWasOne() {
        given().delete("/api/conversations/" + ConversationId.random().value())
                .then()
                .statusCode(204);
    }

    @Test
    void anUnknownConversationIsAProblem() {
        get(ConversationId.random().value()).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c-1",
                "..%2F..%2F..%2Fgazette",
                "*",
                "%00",
                "_all,gazette",
                "%E5%85%AC%E6%8A%A5",
                "a%0d%0ab",
                "long"
            })
    void hostileIdsAreProblems(String path) {
        String id = path.equals("long") ? "a".repeat(10_000) : path;
        for (Response response :
                new Response[] {get(id), given().urlEncodingEnabled(false).delete("/api/conversations/" + id)}) {
            assertThat(response.statusCode()).isIn(400, 404);
            assertThat(response.contentType()).startsWith(Problem.MEDIA_TYPE);
            assertThat(response.jsonPath().getString("code")).isNotBlank();
            assertThat(response.jsonPath().getString("detail")).hasSizeLessThan(200);
        }
    }

    private static Response get(String id) {
        return given().urlEncodingEnabled(false).get("/api/conversations/" + id);
    }

    private static String ask(String question, Optional<String> conversation) {
        String id = conversation
                .map(given -> ",\"conversationId\":\"" + given + "\"")
                .orElse("");
        return given().contentType(ContentType.JSON)
                .body("{\"question\":\"" + question + "\"" + id + "}")
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("conversationId");
    }
}
