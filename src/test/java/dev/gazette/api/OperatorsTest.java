package dev.gazette.api;

import static dev.gazette.api.OperatorClient.documents;
import static dev.gazette.api.OperatorClient.done;
import static dev.gazette.api.OperatorClient.found;
import static dev.gazette.api.OperatorClient.operator;
import static dev.gazette.api.OperatorClient.removed;
import static dev.gazette.api.OperatorClient.upload;
import static dev.gazette.api.OperatorClient.uploaded;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ingest.IngestConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators may do, on the real stack. */
@QuarkusTest
@QuarkusTestResource(value = OperatorsTestResource.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorsTest {
    private static final String GAZETTE = """
            青岚市第八届人民代表大会常务委员会第二次会议议程

            （2012年4月26日青岚市第八届人大常委会第二次会议通过）

            一、审议市人民政府关于城市饮用水安全情况的报告。

            关于城市饮用水安全情况的报告

            ——2012年4月26日在青岚市第八届人民代表大会常务委员会第二次会议上

            青岚市水务局局长　闻　涛

            主任、各位副主任、秘书长、各位委员：

            一、基本情况

            我市现有集中式饮用水水源地%d处，日供水能力45万立方米。
            """;

    @Inject
    IngestConfig config;

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    @Order(1)
    void thereIsNothingToGoBackToAtFirst() {
        Response refused = operator().post("/api/admin/index/rollback");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("no-previous-index");
    }

    @Test
    void anUploadedGazetteIsFoundReplacedAndRemoved() throws Exception {
        JsonPath stored = uploaded("青岚公报 2012-2.txt", GAZETTE.formatted(3));
        assertThat(stored.getString("documents[0].id")).isEqualTo("青岚公报 2012-2");
        assertThat(stored.getString("documents[0].origin")).isEqualTo("upload");
        assertThat(stored.getInt("documents[0].passages")).isPositive();
        assertThat(found("饮用水水源地").getString("hits[0].text")).contains("水源地3处");
        assertThat(given().get("/api/meetings").jsonPath().getList("meetings.session"))
                .contains(2);
        String fingerprint = documents().getString("documents.find { it.origin == 'upload' }.fingerprint");
        assertThat(fingerprint).isEqualTo(stored.getString("documents[0].fingerprint"));

        uploaded("青岚公报 2012-2.md", GAZETTE.formatted(4));
        assertThat(found("饮用水水源地").getList("hits.text").toString())
                .contains("水源地4处")
                .doesNotContain("水源地3处");

        removed("青岚公报 2012-2");
        assertThat(found("饮用水水源地").getList("hits.source.document")).doesNotContain("青岚公报 2012-2");
        assertThat(operator().delete("/api/admin/documents/{id}", "青岚公报 2012-2").statusCode())
                .isEqualTo(404);
        assertThat(documents().getList("waiting")).isEmpty();
    }

    @Test
    void aDocumentOfTheCorpusIsRemovedButItsFileStays() throws Exception {
        String text = Files.readString(config.corpus().resolve("parks.txt"));
        removed("parks");
        assertThat(documents().getList("documents.id")).doesNotContain("parks");
        assertThat(config.corpus().resolve("parks.txt")).exists();

        uploaded("parks.txt", text);
        assertThat(documents().getString("documents.find { it.id == 'parks' }.origin"))
                .isEqualTo("upload");
    }

    @Test
    void theSameContentTwiceIsRefusedNamingTheFirst() throws Exception {
        String text = Files.readString(config.corpus().resolve("rivers.txt"));
        HttpResponse<String> refused = upload(Map.of("copy.txt", text));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new JsonPath(refused.body()).getString("detail")).contains("copy.txt", "rivers.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "old.doc, x, 415, file-unsupported-extension",
        "fake.pdf, no pdf, 415, file-wrong-type",
        "blank.txt, '   ', 422, file-empty",
        ".hidden.txt, 正文, 400, file-name",
        "none, 正文, 400, file-name"
    })
    void badFilesAreRefusedWithRuleAndName(String name, String text, int status, String code) throws Exception {
        HttpResponse<String> refused = upload(Map.of(name, text));
        JsonPath problem = new JsonPath(refused.body());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("detail")).contains(name);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void anUploadWithoutAFileOrOfAnotherTypeIsRefused() throws Exception {
        assertThat(upload(Map.of()).statusCode()).isEqualTo(400);
        Response json = operator().contentType(ContentType.JSON).body("{}").post("/api/admin/documents");
        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(json.jsonPath().getString("detail")).contains("multipart/form-data");
    }

    @Test
    void bodiesLargerThanAllowedAreRefused() throws Exception {
        HttpResponse<String> refused = upload(Map.of("large.txt", "长".repeat(18 * 1024 * 1024)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(new JsonPath(refused.body()).getString("detail")).contains("large.txt");
    }

    @Test
    void aRollbackGoesBackAndForthAndSaysWhatWaits() throws Exception {
        uploaded("bridges.txt", "关于桥梁养护的情况\n\n一、基本情况\n\n去年养护桥梁 77 座。\n");
        JsonPath back = operator().post("/api/admin/index/rollback").jsonPath();
        assertThat(back.getString("index")).isNotBlank();
        assertThat(documents().getList("documents.id")).doesNotContain("bridges");
        assertThat(documents().getString("waiting.find { it.id == 'bridges' }.change"))
                .isEqualTo("added");

        JsonPath job = done(operator()
                .post("/api/admin/index")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath());
        assertThat(job.getInt("progress.documents.done")).isEqualTo(job.getInt("progress.documents.total"));
        assertThat(job.getInt("progress.passages.done")).isPositive();
        assertThat(documents().getList("documents.id")).contains("bridges");
        List<String> ids = operator().get("/api/admin/jobs").jsonPath().getList("jobs.id");
        assertThat(ids.getFirst()).isEqualTo(job.getString("id"));
    }

    @Test
    void theKeptVersionsSayWhichIsLiveAndWhereARollbackGoes() throws Exception {
        uploaded("lakes.txt", "关于湖泊保护的情况\n\n一、基本情况\n\n去年清理湖面 8 处。\n");
        JsonPath before = operator().get("/api/admin/index").jsonPath();
        assertThat(before.getList("versions.live")).containsExactly(true, false);
        assertThat(before.getString("versions[0].name")).isEqualTo(before.getString("live"));
        assertThat(before.getInt("versions[0].passages")).isPositive();
        assertThat(before.getString("versions[0].built")).endsWith("Z");

        String live = operator().post("/api/admin/index/rollback").jsonPath().getString("index");
        assertThat(live).isEqualTo(before.getString("previous"));
        JsonPath after = operator().get("/api/admin/index").jsonPath();
        assertThat(after.getString("live")).isEqualTo(live);
        assertThat(after.getList("versions.rejected")).containsExactly(true, false);
        removed("lakes");
    }

    @Test
    void theItemsOfADocumentAreListed() {
        JsonPath items = operator().get("/api/admin/documents/rivers/items").jsonPath();
        assertThat(items.getInt("total")).isPositive();
        assertThat(items.getString("items[0].id")).startsWith("rivers");
        assertThat(operator().get("/api/admin/documents/none/items").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void theStatusSaysHowIsAnsweredAndWhatSpaceIsLeft() {
        JsonPath status = operator().get("/api/admin/status").jsonPath();
        assertThat(status.getString("mode")).isEqualTo("extractive");
        assertThat(status.getString("model")).isNull();
        assertThat(status.getLong("disk.free")).isBetween(1L, status.getLong("disk.total"));
    }

    @Test
    void unknownJobsAreNotFound() {
        assertThat(operator().get("/api/admin/jobs/none").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasLookedForInVainIsListedAndKept() {
        for (int i = 0; i < 2; i++) {
            found("鼋鼍龘");
        }
        given().contentType(ContentType.JSON)
                .body("{\"question\":\"火星基地什么时候开工？\"}")
                .post("/api/ask");
        JsonPath failed = operator().get("/api/admin/searches/failed").jsonPath();
        assertThat(failed.getList("searches.text")).startsWith("火星基地什么时候开工？", "鼋鼍龘");
        assertThat(failed.getList("searches.kind")).startsWith("ask", "search");
        assertThat(failed.getInt("searches[1].count")).isEqualTo(2);
        await().until(() -> Files.exists(config.data().resolve("failed-searches.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic YTpi", "Bearer", "Bearer wrong", "Bearer a key for test", "a key for tests"})
    void withoutTheRightKeyNobodyGetsIn(String authorization) throws IOException {
        for (String path : List.of("documents", "index", "index/rollback")) {
            RequestSpecification request =
                    authorization.isEmpty() ? given() : given().header("Authorization", authorization);
            if (path.equals("documents")) {
                request.multiPart("files", "a.txt", "正文".getBytes(UTF_8));
            }
            Response refused = request.post("/api/admin/" + path);
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(refused.contentType()).startsWith("application/problem+json");
        }
    }
}
