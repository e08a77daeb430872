package dev.gazette.evaluation.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.api.OperatorsTestResource;
import dev.gazette.ingest.ServiceState;
import dev.gazette.ingest.ServiceStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What evaluators take away, and what they can begin with. */
@QuarkusTest
@QuarkusTestResource(value = OperatorsTestResource.class, restrictToAnnotatedClass = true)
class EvaluationFilesTest {
    private static final String ROUTE = "/api/admin/evaluations";
    private static final String RIVERS = """
            {"id":"f1","question":"去年治理河道多少条？","type":"number","audience":"staff","facts":[["12条"]],\
            "evidence":[{"document":"rivers","quote":"去年治理河道 12 条","lines":[5,5]}]}
            """;

    @Inject
    ServiceState service;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofMinutes(10)).until(() -> service.current() instanceof ServiceStatus.Ready);
    }

    @Test
    void aRunIsListedWithItsIndexAndFiguresAndTakenAway() throws IOException {
        String id = run("files-dev.jsonl");

        JsonPath listed = operator().get(ROUTE).jsonPath();
        listed.setRootPath("evaluations.find { it.id == '" + id + "' }");
        assertThat(listed.getString("index")).startsWith("operators-test-");
        assertThat(listed.getString("figures[0].set")).isEqualTo("files-dev");
        assertThat(listed.getInt("figures[0].accuracy.cases")).isEqualTo(1);
        assertThat(listed.getDouble("figures[0].hitAt5")).isEqualTo(1);
        assertThat(operator()
                        .get(ROUTE + "/" + id)
                        .jsonPath()
                        .getString("result.sets[0].questions[0].answer.citations[0].item"))
                .startsWith("rivers");

        Response csv = operator().get(ROUTE + "/" + id + "/csv");
        assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).contains("attachment", id + ".csv");
        assertThat(csv.asString()).contains("files-dev,f1,number,staff,去年治理河道多少条？");
        assertThat(entries(operator().get(ROUTE + "/" + id + "/trec")))
                .contains("files-dev.qrels", "files-dev.hybrid.run", "files-dev.bm25.run");
    }

    @Test
    void theTableHidesWhatIsOnlyScored() {
        String id = run("files-test.jsonl");

        assertThat(operator().get(ROUTE + "/" + id + "/csv").asString()).doesNotContain("去年治理河道多少条？");
        assertThat(operator().get(ROUTE + "/" + id + "/csv?show-all=true").asString())
                .contains("去年治理河道多少条？");
    }

    @Test
    void setsOfTheInstallationSayWhetherTheyAreAboutTheDocuments() {
        JsonPath sets =
                operator().get(ROUTE + "/sets").then().statusCode(200).extract().jsonPath();

        assertThat(sets.getList("sets.name")).contains("gazette-dev", "gazette-test");
        assertThat(sets.getBoolean("sets.find { it.name == 'gazette-test' }.scoredOnly"))
                .isTrue();
        assertThat(sets.getBoolean("sets.find { it.name == 'gazette-dev' }.about"))
                .isFalse();
        assertThat(sets.getInt("sets.find { it.name == 'gazette-dev' }.questions"))
                .isPositive();
    }

    @Test
    void onlyOperatorsGetInAndUnknownIdsAreNotFound() {
        for (String file : List.of("/sets", "/20240501-080000-0123abcd/csv", "/20240501-080000-0123abcd/trec")) {
            assertThat(given().get(ROUTE + file).statusCode()).as(file).isEqualTo(401);
        }
        for (String id : List.of("none", "20240501-080000-0123abcd")) {
            for (String file : List.of("csv", "trec")) {
                Response missing = operator().get(ROUTE + "/" + id + "/" + file);
                assertThat(missing.statusCode()).as(id + " " + file).isEqualTo(404);
                assertThat(missing.jsonPath().getString("code")).isEqualTo("evaluation-not-found");
            }
        }
    }

    private static List<String> entries(Response zip) throws IOException {
        assertThat(zip.header("Content-Disposition")).contains("attachment", "-trec.zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()), UTF_8)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String run(String name) {
        String id = operator()
                .multiPart("questions", name, RIVERS.getBytes(UTF_8))
                .post(ROUTE)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("evaluation.id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> "done"
                        .equals(operator().get(ROUTE + "/" + id).jsonPath().getString("evaluation.state")));
        return id;
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + OperatorsTestResource.KEY);
    }
}
