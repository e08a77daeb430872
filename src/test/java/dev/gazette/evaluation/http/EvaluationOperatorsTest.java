package dev.gazette.evaluation.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.api.OperatorsTestResource;
import dev.gazette.ingest.IngestConfig;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evaluation over HTTP on the real stack, with questions about two small reports. */
@QuarkusTest
@QuarkusTestResource(value = OperatorsTestResource.class, restrictToAnnotatedClass = true)
class EvaluationOperatorsTest {
    private static final String RIVERS = """
            {"id":"o1","question":"去年治理河道多少条？","type":"number","audience":"staff","facts":[["12条"]],\
            "evidence":[{"document":"rivers","quote":"去年治理河道 12 条","lines":[5,5]}]}
            """;
    private static final String NOT_SAID = """
            {"id":"o2","question":"火星基地哪年开工？","type":"unanswerable","audience":"citizen","facts":[],"evidence":[]}
            """;

    @Inject
    ServiceState service;

    @Inject
    IngestConfig config;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofMinutes(10)).until(() -> service.current() instanceof ServiceStatus.Ready);
    }

    @Test
    void anOwnSetIsRunReportedComparedAndJudged() {
        String first = done(upload("own-dev.jsonl", RIVERS + NOT_SAID));
        String second = done(upload(
                "own-dev.csv", "编号,问题,类型,提问者,事实,文档,行,原文\no1,去年治理河道多少条？,number,staff,12条,rivers,5,去年治理河道 12 条\n"));

        JsonPath result = get(first);
        assertThat(result.getString("result.sets[0].name")).isEqualTo("own-dev");
        assertThat(result.getInt("result.sets[0].retrieval[0].scores.questions"))
                .isEqualTo(1);
        assertThat(result.getList("result.sets[0].questions.question.id")).containsExactly("o1", "o2");
        assertThat(result.getInt("evaluation.done")).isEqualTo(3);

        Response page = operator().get("/api/admin/evaluations/" + first + "/html");
        assertThat(page.header("Content-Disposition")).startsWith("attachment");
        assertThat(page.asString()).contains("评测报告", "去年治理河道多少条？");

        JsonPath comparison = operator()
                .get("/api/admin/evaluations/" + first + "/compare/" + second)
                .jsonPath();
        assertThat(comparison.getInt("sets[0].questions")).isEqualTo(1);
        assertThat(comparison.getDouble("sets[0].answers.p")).isEqualTo(1);

        assertThat(operator().get("/api/admin/evaluations").jsonPath().getList("evaluations.id"))
                .contains(first, second);
        judge(first);
    }

    private static void judge(String id) {
        assertThat(judged(id, "o1", "甲", "correct").statusCode()).isEqualTo(201);
        judged(id, "o2", "甲", "wrong");
        judged(id, "o1", "乙", "correct");
        JsonPath summary = judged(id, "o2", "乙", "wrong").jsonPath();
        assertThat(summary.getFloat("agreements.find { it.first == '乙' && it.second == '甲' }.verdicts.kappa"))
                .isEqualTo(1f);
        assertThat(judged(id, "none", "甲", "wrong").jsonPath().getString("code"))
                .isEqualTo("question-unknown");
        assertThat(judged(id, "o1", " 自动判定", "wrong").jsonPath().getString("code"))
                .isEqualTo("judge-reserved");
        assertThat(judged(id, "o1", "甲", "good").jsonPath().getString("code")).isEqualTo("verdict-unknown");
        assertThat(get(id).getList("judgements.judgements")).hasSize(4);
    }

    @Test
    void theQuestionsOfASetThatIsOnlyScoredAreShownOnRequestOnly() {
        String id = done(upload("own-test.jsonl", RIVERS));

        assertThat(get(id).getList("result.sets[0].questions")).isEmpty();
        assertThat(operator()
                        .get("/api/admin/evaluations/" + id + "?show-all=true")
                        .jsonPath()
                        .getList("result.sets[0].questions"))
                .hasSize(1);
        assertThat(operator().get("/api/admin/evaluations/" + id + "/html").asString())
                .doesNotContain("去年治理河道多少条？");
    }

    @Test
    void aResultThatCannotBeReadIsShownAsFailed() throws IOException {
        String id = done(upload("own-dev.jsonl", RIVERS));
        String broken = "20240501-080000-abcdef01";
        Path folder =
                Files.createDirectories(config.data().resolve("evaluations").resolve(broken));
        Files.writeString(folder.resolve("evaluation.json"), "{");

        JsonPath listed = operator().get("/api/admin/evaluations").jsonPath();
        assertThat(listed.getString("evaluations.find { it.id == '" + id + "' }.state"))
                .isEqualTo("done");
        assertThat(listed.getString("evaluations.find { it.id == '" + broken + "' }.state"))
                .isEqualTo("failed");
        assertThat(get(broken).getString("evaluation.error")).startsWith("保存的评测结果无法读取");
        Response compared = operator().get("/api/admin/evaluations/" + id + "/compare/" + broken);
        assertThat(compared.statusCode()).isEqualTo(500);
        assertThat(compared.asString()).contains("internal-error").doesNotContain("evaluation.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rivers   | streams   | evidence 的 document",
                "[5,5]    | [1,1]     | evidence 的 quote 印在所指的行里",
                "\"id\"   | \"name\"  | 只能有这些字段"
            })
    void brokenSetsAreRefusedWithFileAndLine(String part, String broken, String finding) {
        Response refused = upload("own.jsonl", RIVERS.replace(part, broken));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("own.jsonl 第 1 行", finding);
    }

    @Test
    void setsOfTheInstallationMustExistAndBeAboutTheDocuments() {
        Response unknown = wanted("{\"sets\":[\"no-such-set\"]}");
        Response none = wanted("{}");

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("detail")).contains("no-such-set");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.jsonPath().getString("detail")).contains("没有关于现有文档的问题集", "gazette-dev");
    }

    @Test
    void aRunIsCancelledWhetherItWaitsOrNot() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            many.append(NOT_SAID.replace("o2", "n" + i).replace("哪年", "第" + i + "处哪年"));
        }
        String running = upload("many-dev.jsonl", many.toString()).jsonPath().getString("evaluation.id");
        String waiting = upload("own-dev.jsonl", RIVERS).jsonPath().getString("evaluation.id");

        Response first = operator().delete("/api/admin/evaluations/" + waiting);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.jsonPath().getString("state")).isEqualTo("cancelled");
        assertThat(operator().delete("/api/admin/evaluations/" + running).statusCode())
                .isEqualTo(202);
        ended(running);
        assertThat(get(running).getString("evaluation.state")).isEqualTo("cancelled");
        assertThat(get(running).getString("result")).isNull();
        String done = done(upload("own-dev.jsonl", RIVERS));
        assertThat(get(waiting).getString("evaluation.state")).isEqualTo("cancelled");
        Response late = operator().delete("/api/admin/evaluations/" + done);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("code")).isEqualTo("evaluation-ended");
        assertThat(operator().delete("/api/admin/evaluations/none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFactThatIsPrintedNowhereIsAWarning() {
        Response accepted = upload("own-dev.jsonl", RIVERS.replace("[\"12条\"]", "[\"二十条\"]"));

        assertThat(accepted.jsonPath().getList("warnings", String.class))
                .singleElement()
                .asString()
                .contains("own-dev.jsonl 第 1 行", "二十条");
        assertThat(accepted.jsonPath().getList("leftOut")).isEmpty();
        assertThat(get(done(accepted)).getList("result.warnings")).hasSize(1);
    }

    @Test
    void onlyWhatTheIndexHoldsIsAskedAbout() throws IOException {
        Path later = Files.writeString(config.corpus().resolve("later.txt"), "关于桥梁养护的情况\n\n去年养护桥梁 7 座。\n");
        try {
            Response refused = upload(
                    "own.jsonl",
                    RIVERS.replace("rivers", "later")
                            .replace("治理河道 12 条", "养护桥梁 7 座")
                            .replace("12条", "7座")
                            .replace("[5,5]", "[3,3]"));
            JsonPath result = get(done(upload("own-dev.jsonl", RIVERS)));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getString("detail")).contains("evidence 的 document", "later");
            assertThat(result.getList("result.documents")).containsExactly("parks", "rivers");
            assertThat(result.getString("result.fingerprints.rivers")).hasSize(64);
        } finally {
            Files.delete(later);
        }
    }

    @ParameterizedTest
    @CsvSource({"4200000, 413, questions-too-large, 4194304", "2001,    422, questions-refused, 最多 2000 个问题"})
    void setsThatAreTooLargeAreRefused(int size, int status, String code, String rule) {
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < Math.min(size, 2001); i++) {
            set.append(NOT_SAID.replace("o2", "n" + i).replace("哪年", "第" + i + "处哪年"));
        }
        int blank = Math.max(0, size - set.toString().getBytes(UTF_8).length);
        Response refused = upload("own.jsonl", size == 2001 ? set.toString() : set + " ".repeat(blank));

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.jsonPath().getString("code")).isEqualTo(code);
        assertThat(refused.jsonPath().getString("detail")).contains(rule);
    }

    @Test
    void bodiesThatAreLongerThanTheLargestSetAreRefusedUnread() {
        Response refused = wanted(" ".repeat(4_300_000));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("body-too-large");
        assertThat(refused.jsonPath().getString("detail")).contains("4259840", "4300000");
        assertThat(upload("own.jsonl", " ".repeat(4_300_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void onlyOperatorsGetInAndUnknownIdsAreNotFound() {
        assertThat(given().get("/api/admin/evaluations").statusCode()).isEqualTo(401);
        for (String id : new String[] {"none", "..", "20240501-080000-0123abcd"}) {
            assertThat(operator().get("/api/admin/evaluations/{id}", id).statusCode())
                    .isEqualTo(404);
        }
    }

    private static Response judged(String id, String question, String judge, String verdict) {
        return operator()
                .contentType(ContentType.JSON)
                .body("{\"question\":\"%s\",\"judge\":\"%s\",\"verdict\":\"%s\",\"citation\":\"good\"}"
                        .formatted(question, judge, verdict))
                .post("/api/admin/evaluations/" + id + "/judgements");
    }

    private static Response wanted(String body) {
        return operator().contentType(ContentType.JSON).body(body).post("/api/admin/evaluations");
    }

    private static Response upload(String name, String questions) {
        return operator()
                .multiPart("questions", name, questions.getBytes(UTF_8))
                .post("/api/admin/evaluations");
    }

    private static String done(Response accepted) {
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String id = accepted.jsonPath().getString("evaluation.id");
        ended(id);
        assertThat(get(id).getString("evaluation.state")).as(get(id).prettify()).isEqualTo("done");
        return id;
    }

    private static void ended(String id) {
        await().atMost(Duration.ofMinutes(2)).until(() -> get(id).getString("evaluation.ended") != null);
    }

    private static JsonPath get(String id) {
        return operator().get("/api/admin/evaluations/" + id).jsonPath();
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + OperatorsTestResource.KEY);
    }
}
