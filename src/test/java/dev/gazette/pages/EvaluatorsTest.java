package dev.gazette.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gazette.ingest.IngestConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** A browser before the pages of evaluators, the key, and a small set of questions about the sample. */
@QuarkusTestResource(value = EvaluatorsTestResource.class, restrictToAnnotatedClass = true)
abstract class EvaluatorsTest extends BrowserTest {
    static final String SET = "evaluators-dev";
    private static final String ROUTE = "/api/admin/evaluations";

    @Inject
    @SuppressWarnings("NullAway.Init") // set by the test extension
    IngestConfig config;

    private final List<String> ran = new ArrayList<>();

    /** Other tests find the data folder as it was. */
    @AfterEach
    void forgetRuns() throws IOException {
        for (String id : ran) {
            List<Path> files;
            try (Stream<Path> found = Files.walk(folder(id))) {
                files = found.toList().reversed();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
        ran.clear();
    }

    /** The folder of a run. */
    Path folder(String id) {
        return config.data().resolve("evaluations").resolve(id);
    }

    /** Runs the set to the end, past the page; its id. */
    String run() {
        JsonPath accepted = operator()
                .multiPart("questions", SET + ".jsonl", questions())
                .post(ROUTE)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        return toBeForgotten(accepted.getString("evaluation.id"));
    }

    /** Waits for the end of a run and removes it after the test. */
    String toBeForgotten(String id) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Files.exists(folder(id).resolve("evaluation.json")));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> "done"
                        .equals(operator().get(ROUTE + "/" + id).jsonPath().getString("evaluation.state")));
        ran.add(id);
        return id;
    }

    static byte[] questions() {
        try (InputStream set = EvaluatorsTest.class.getResourceAsStream(SET + ".jsonl")) {
            return Objects.requireNonNull(set, SET).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static RequestSpecification operator() {
        return RestAssured.given().header("Authorization", "Bearer " + EvaluatorsTestResource.KEY);
    }

    /** Opens a view with the key. */
    void enter(String view, int width) {
        open("evaluations" + view, width);
        page.locator("#key").fill(EvaluatorsTestResource.KEY);
        page.keyboard().press("Enter");
        page.locator("#view h2").waitFor();
    }

    /** No address and no storage but that of the tab holds the key. */
    void expectKeyKept() {
        assertThat(page.url()).doesNotContain("key");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    /** The whole page, not only what is in view. */
    void shootWhole(String name) {
        int width = page.viewportSize().width;
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(width, Math.max(900, height));
        shoot(name);
        page.setViewportSize(width, 900);
    }
}
