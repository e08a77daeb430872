package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.gazette.ElasticsearchTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class ProblemTest {
    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @ParameterizedTest(name = "{0}?{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/search   |                          | q-required          | q       | 必填
            /api/search   | q=%20                    | q-required          | q       | 空白
            /api/search   | q=路&size=51             | size-out-of-range   | size    | 1 到 50
            /api/search   | q=路&size=0              | size-out-of-range   | size    | “0”
            /api/search   | q=路&size=ten            | size-out-of-range   | size    | “ten”
            /api/search   | q=路&page=0              | page-out-of-range   | page    | 1 到 10000
            /api/search   | q=路&page=201&size=50    | window-exceeded     | page    | 201 × 50
            /api/search   | q=路&mode=magic          | mode-unknown        | mode    | hybrid、keyword、semantic
            /api/search   | q=路&sort=name           | sort-unknown        | sort    | relevance、date
            /api/search   | q=路&kind=report,novel   | kind-unknown        | kind    | “novel”
            /api/search   | q=路&session=thirteen    | session-invalid     | session | “thirteen”
            /api/search   | q=路&session=0           | session-invalid     | session | “0”
            /api/search   | q=路&from=2020-02-30     | date-invalid        | from    | 2020-02-30
            /api/search   | q=路&to=2020/01/01       | date-invalid        | to      | 2020/01/01
            /api/search   | q=路&from=2021-01-02&to=2021-01-01 | date-order | from   | 不得晚于
            /api/suggest  |                          | q-required          | q       | 必填
            /api/items    | size=201                 | size-out-of-range   | size    | 1 到 200
            /api/items    | kind=novel               | kind-unknown        | kind    | annex
            /api/items    | page=51&size=200         | window-exceeded     | page    | 10000
            """)
    void refusesBadParameters(String path, @Nullable String query, String code, String field, String detail) {
        Response response = given().urlEncodingEnabled(false)
                .get(path + (query == null ? "" : "?" + query.replace("路", "%E8%B7%AF")));
        expectProblem(response, 400, code, field, detail);
    }

    @Test
    void refusesFiveHundredAndOneCharacters() {
        Response response = given().queryParam("q", "长".repeat(501)).get("/api/search");
        expectProblem(response, 400, "q-too-long", "q", "收到 501 个字");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /api/ask        |                                     | body-missing       |                 | 为空
            /api/ask        | {"question":                        | body-malformed     |                 | 第 1 行
            /api/ask        | [1,2]                               | body-type          |                 | JSON 对象
            /api/ask        | {}                                  | question-required  | question        | 请求里没有它
            /api/ask        | {"question":" "}                    | question-required  | question        | 空白
            /api/ask        | {"question":{"a":1}}                | body-type          | question        | 类型不对
            /api/ask        | {"question":"路","filters":{"kind":["novel"]}} | kind-unknown | filters.kind | “novel”
            /api/ask        | {"question":"路","filters":{"session":["x"]}} | session-invalid | filters.session | “x”
            /api/ask        | {"question":"路","filters":{"session":[null]}} | session-invalid | filters.session | null
            /api/ask/stream | {}                                  | question-required  | question        | 必填
            /api/ask/stream | {"question":                        | body-malformed     |                 | 第 1 行
            /api/feedback   |                                     | body-missing       |                 | 为空
            /api/feedback   | {"rating":"up"}                     | answerId-required  | answerId        | 必填
            /api/feedback   | {"answerId":"a","rating":"great"}   | rating-unknown     | rating          | “great”
            /api/feedback   | {"answerId":"a"}                    | rating-required    | rating          | 必填
            """)
    void refusesBadBodies(String path, @Nullable String body, String code, @Nullable String field, String detail) {
        Response response = given().contentType(ContentType.JSON)
                .body(body == null ? "" : body)
                .post(path);
        expectProblem(response, 400, code, field, detail);
    }

    @Test
    void refusesAQuestionThatIsTooLong() {
        String body = "{\"question\":\"" + "长".repeat(501) + "\"}";
        Response response = given().contentType(ContentType.JSON).body(body).post("/api/ask");
        expectProblem(response, 400, "question-too-long", "question", "501");
    }

    @Test
    void refusesABodyLargerThanAnyQuestion() {
        String body = "{\"question\":\"" + "长".repeat(40_000) + "\"}";
        Response response = given().contentType(ContentType.JSON).body(body).post("/api/ask");
        expectProblem(response, 413, "body-too-large", null, "65536");
    }

    @Test
    void answersUnknownRoutesMethodsAndMediaTypesWithProblems() {
        expectProblem(given().get("/api/nothing"), 404, "not-found", null, "没有这个地址");
        expectProblem(given().get("/nothing"), 404, "not-found", null, "没有这个地址");
        expectProblem(given().delete("/api/search"), 405, "method-not-allowed", null, "HTTP 方法");
        Response text = given().contentType(ContentType.TEXT).body("路").post("/api/ask");
        expectProblem(text, 415, "unsupported-media-type", null, "application/json");
        Response picture = given().accept("image/png").get("/api/items");
        expectProblem(picture, 406, "not-acceptable", null, "application/json");
    }

    @Test
    void answersUnknownIdsWithProblems() {
        expectProblem(given().get("/api/items/no.s01.00"), 404, "item-not-found", null, "no.s01.00");
        Response encoded = given().urlEncodingEnabled(false).get("/api/passages/no%2Fsuch%3Fid");
        expectProblem(encoded, 404, "passage-not-found", null, "no/such?id");
    }

    private static void expectProblem(
            Response response, int status, String code, @Nullable String field, String detail) {
        assertThat(response.contentType()).startsWith(Problem.MEDIA_TYPE);
        response.then()
                .statusCode(status)
                .body("type", equalTo("urn:gazette:problem:" + code))
                .body("title", not(nullValue()))
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("detail", containsString(detail))
                .body(not(containsString("Exception")));
    }
}
