package dev.gazette.api;

import static dev.gazette.api.OperatorClient.operator;
import static dev.gazette.api.OperatorClient.uploaded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ingest.IngestConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given answers are kept, shown again, judged and asked again, on the real stack. */
@QuarkusTest
@QuarkusTestResource(value = OperatorsTestResource.class, restrictToAnnotatedClass = true)
class GivenAnswersTest {
    private static final String NEVER_GIVEN = "0123456789abcdef0123456789abcdef";
    private static final Pattern ANSWER_EVENT = Pattern.compile("event:\\s?answer\\ndata:\\s?(\\{.*})");

    @Inject
    IngestConfig config;

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void aLinkShowsTheAnswerAsItWasGiven() {
        JsonPath asked = ask("去年治理河道多少条？");
        JsonPath shown = shared(asked.getString("answerId"));
        Map<String, Object> expected = new HashMap<>(asked.getMap(""));
        expected.put("conversationId", "");
        expected.put("question", "去年治理河道多少条？");
        expected.put("time", shown.getString("time"));
        assertThat(shown.getMap("")).isEqualTo(expected);
        assertThat(shown.getString("time")).endsWith("Z");
    }

    @Test
    void theAnswerOfAStreamIsKept() {
        String events = given().contentType(ContentType.JSON)
                .body("{\"question\":\"去年建成公园多少座？\"}")
                .post("/api/ask/stream")
                .asString();
        Matcher event = ANSWER_EVENT.matcher(events);
        assertThat(event.find()).as(events).isTrue();
        JsonPath answer = new JsonPath(event.group(1));
        assertThat(shared(answer.getString("answerId")).getString("answer")).isEqualTo(answer.getString("answer"));
    }

    @Test
    void operatorsSeeAllThatWasWrittenDown() {
        String body = "{\"question\":\"治理了多少条河道\",\"filters\":{\"kind\":[\"report\",\"other\"]}}";
        JsonPath asked = post("/api/ask", body).jsonPath();
        JsonPath shown = detail(asked.getString("answerId"));
        assertThat(shown.getMap("answer"))
                .containsEntry("question", "治理了多少条河道")
                .containsEntry("understoodAs", null)
                .containsEntry("status", asked.getString("status"))
                .containsEntry("answer", asked.getString("answer"))
                .containsEntry("indexVersion", asked.getString("indexVersion"))
                .containsEntry("mode", "extractive")
                .containsEntry("model", null)
                .containsEntry("promptHash", null)
                .containsEntry("checks", List.of());
        assertThat(shown.getList("answer.filters.kind")).containsExactly("report", "other");
        assertThat(shown.getString("answer.corpusFingerprint")).isNotBlank();
        assertThat(shown.getString("answer.definitionFingerprint")).isNotBlank();
        assertThat(shown.getList("answer.considered.score", Double.class))
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(shown.getList("answer.citations.quote"))
                .isEqualTo(asked.getList("citations.quote"))
                .isNotEmpty();
        assertThat(shown.getList("answer.citations.passage")).isSubsetOf(shown.<String>getList("answer.considered.id"));
    }

    @Test
    void aFollowUpIsKeptAsItWasAskedAndAsItWasUnderstood() {
        JsonPath first = ask("去年治理河道多少条？");
        String followUp = "{\"question\":\"那今年呢\",\"conversationId\":\"" + first.getString("conversationId") + "\"}";
        JsonPath asked = post("/api/ask", followUp).jsonPath();
        JsonPath shown = detail(asked.getString("answerId"));
        assertThat(shown.getString("answer.question")).isEqualTo("那今年呢");
        assertThat(shown.getString("answer.understoodAs"))
                .isEqualTo(asked.getString("understoodAs"))
                .isNotBlank();
        JsonPath replayed = replay(asked.getString("answerId"));
        assertThat(replayed.getBoolean("comparison.sameAnswer")).isTrue();
    }

    @Test
    void nothingSaysWhoAsked() throws IOException {
        given().header("User-Agent", "browser-of-somebody")
                .header("X-Forwarded-For", "192.0.2.77")
                .contentType(ContentType.JSON)
                .body("{\"question\":\"桥梁有几座？\"}")
                .post("/api/ask");
        await().until(() -> written().contains("桥梁有几座？"));
        assertThat(written()).doesNotContain("browser-of-somebody", "192.0.2.77", "127.0.0.1");
    }

    @Test
    void theSameIndexGivesTheSameAnswerAgainAndAnotherShowsWhatChanged() throws Exception {
        String id = ask("去年种植行道树多少棵？").getString("answerId");
        JsonPath same = replay(id);
        assertThat(same.getBoolean("comparison.sameStatus")).isTrue();
        assertThat(same.getBoolean("comparison.sameAnswer")).isTrue();
        assertThat(same.getBoolean("comparison.sameCitations")).isTrue();
        assertThat(same.getMap("comparison.indexNow")).isEqualTo(same.getMap("comparison.indexThen"));

        uploaded("trees.txt", "关于绿化建设的情况\n\n一、基本情况\n\n去年种植行道树 900 棵。\n");
        JsonPath changed = replay(id);
        assertThat(changed.getString("then.answer")).isEqualTo(same.getString("then.answer"));
        assertThat(changed.getString("now.answer")).contains("900");
        assertThat(changed.getBoolean("comparison.sameStatus")).isFalse();
        assertThat(changed.getBoolean("comparison.sameAnswer")).isFalse();
        assertThat(changed.getBoolean("comparison.sameCitations")).isFalse();
        for (String differs : List.of("version", "corpusFingerprint")) {
            assertThat(changed.getString("comparison.indexNow." + differs))
                    .isNotEqualTo(changed.getString("comparison.indexThen." + differs));
        }
        assertThat(changed.getString("comparison.indexNow.definitionFingerprint"))
                .isEqualTo(changed.getString("comparison.indexThen.definitionFingerprint"));
    }

    @Test
    void feedbackStandsBesideItsAnswer() {
        String id = ask("火星基地什么时候开工？").getString("answerId");
        assertThat(say(id, "down").statusCode()).isEqualTo(204);
        assertThat(say(id, "1").statusCode()).isEqualTo(204);
        assertThat(detail(id).getList("feedback.rating")).containsExactly("down", "1");
        JsonPath listed = listed("q", "火星基地");
        assertThat(listed.getList("answers[0].feedback.comment")).containsExactly("说明", "说明");
        assertThat(listed.getString("answers[0].feedback[0].time")).endsWith("Z");
        assertThat(listed("rating", "down").getList("answers.answerId")).contains(id);
        assertThat(listed("rating", "up").getList("answers.answerId")).doesNotContain(id);
        assertThat(operator().get("/api/admin/answers?rating=5").statusCode()).isEqualTo(400);
    }

    @Test
    void feedbackOnAnAnswerThatWasNeverGivenOrIsNotKeptIsRefused() throws IOException {
        String today = ask("去年治理河道多少条？").getString("answerId").substring(0, 9);
        for (String id : List.of(today + NEVER_GIVEN, "20200131-" + NEVER_GIVEN)) {
            Response refused = say(id, "up");
            assertThat(refused.statusCode()).as(id).isEqualTo(404);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(refused.jsonPath().getString("code")).isEqualTo("answer-unknown");
        }
        Path kept = config.data().resolve("feedback.jsonl");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "").doesNotContain(NEVER_GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "20200131-" + NEVER_GIVEN, "20200131-..%2F..%2Ffeedback"})
    void unknownAnswersAreNotFound(String id) {
        for (Response refused : List.of(
                given().urlEncodingEnabled(false).get("/api/answers/" + id),
                operator().urlEncodingEnabled(false).get("/api/admin/answers/" + id),
                operator().urlEncodingEnabled(false).post("/api/admin/answers/" + id + "/replay"))) {
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void answersAreListedTheLatestFirstByPage() {
        for (String number : List.of("一", "二", "三")) {
            ask("天文台第" + number + "期何时建成？");
        }
        await().until(() -> listed("q", "天文台").getInt("total") == 3);
        JsonPath first = listed("q", "天文台", "size", "2");
        assertThat(first.getList("answers.question")).containsExactly("天文台第三期何时建成？", "天文台第二期何时建成？");
        JsonPath second = listed("q", "天文台", "size", "2", "page", "2", "status", "insufficient");
        assertThat(second.getInt("total")).isEqualTo(3);
        assertThat(second.getList("answers.question")).containsExactly("天文台第一期何时建成？");
        assertThat(listed("q", "天文台", "status", "answered").getInt("total")).isZero();
        assertThat(listed("q", "天文台", "to", "2020-01-31").getInt("total")).isZero();
        assertThat(listed("q", "天文台", "from", "2020-01-31").getInt("total")).isEqualTo(3);
    }

    @Test
    void questionsThatAreAskedInVainAreCountedTogether() {
        String id = ask("月球车站有几个出口？").getString("answerId");
        ask("月球車站，有幾個出口");
        say(id, "down");
        await().until(() -> listed("q", "月球车站").getInt("total") == 2);
        JsonPath frequent = operator()
                .queryParam("status", "insufficient")
                .queryParam("q", "月球车站")
                .get("/api/admin/questions/frequent")
                .jsonPath();
        assertThat(frequent.getInt("total")).isEqualTo(1);
        assertThat(frequent.getMap("questions[0]"))
                .containsEntry("question", "月球車站，有幾個出口")
                .containsEntry("count", 2)
                .containsEntry("insufficientShare", 1.0f)
                .containsEntry("up", 0)
                .containsEntry("down", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "from, 昨天, date-invalid",
        "to, 2020-02-30, date-invalid",
        "status, maybe, status-unknown",
        "size, 51, size-out-of-range",
        "page, 0, page-out-of-range",
        "page, 9999, window-exceeded"
    })
    void parametersThatBreakARuleAreRefused(String name, String value, String code) {
        for (String path : List.of("answers", "questions/frequent")) {
            Response refused = operator().queryParam(name, value).get("/api/admin/" + path);
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.jsonPath().getString("code")).isEqualTo(code);
        }
    }

    @Test
    void withoutTheKeyNobodySeesWhatOthersAsked() {
        for (String path : List.of("answers", "answers/any", "questions/frequent")) {
            assertThat(given().get("/api/admin/" + path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(given().post("/api/admin/answers/any/replay").statusCode()).isEqualTo(401);
    }

    private String written() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(config.data().resolve("answers"))) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static JsonPath ask(String question) {
        return post("/api/ask", "{\"question\":\"" + question + "\"}").jsonPath();
    }

    private static Response post(String path, String body) {
        Response response = given().contentType(ContentType.JSON).body(body).post(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }

    private static Response say(String id, String rating) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("answerId", id, "rating", rating, "comment", "说明"))
                .post("/api/feedback");
    }

    private static JsonPath shared(String id) {
        return ok(given().get("/api/answers/" + id));
    }

    private static JsonPath detail(String id) {
        return ok(operator().get("/api/admin/answers/" + id));
    }

    private static JsonPath replay(String id) {
        return ok(operator().post("/api/admin/answers/" + id + "/replay"));
    }

    private static JsonPath listed(String... parameters) {
        var request = operator();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return ok(request.get("/api/admin/answers"));
    }

    private static JsonPath ok(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath();
    }
}
