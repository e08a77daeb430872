package dev.gazette.api;

import static dev.gazette.api.ModelHarness.QUESTION;
import static dev.gazette.api.ModelHarness.ask;
import static dev.gazette.api.ModelHarness.marked;
import static dev.gazette.api.ModelHarness.read;
import static dev.gazette.api.ModelHarness.says;
import static dev.gazette.api.ModelHarness.stream;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.StubModel.Script;
import dev.gazette.api.EventReader.Event;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that a model of the OpenAI protocol words, over HTTP on both sides. */
@QuarkusTest
@QuarkusTestResource(value = ModelTestResource.class, restrictToAnnotatedClass = true)
class GeneratedAnswersTest {
    private static final String PRINTED = "2021年治理河道12条，总长36.5公里。[河]";

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void releasesWhatIsPrintedWithItsPlace() {
        try (ModelHarness model = ModelHarness.with(says(PRINTED + "河道治理由水务局局长闻涛负责[河]。"))) {
            List<Event> events = stream();
            assertThat(events).extracting(Event::name).containsExactly("citations", "token", "token", "answer");
            JsonNode answer = events.getLast().data();
            assertThat(answer.at("/mode").asText()).isEqualTo("generative");
            assertThat(answer.at("/model").asText()).isEqualTo("stub-chat");
            assertThat(answer.at("/notice").isNull()).isTrue();
            assertThat(answer.at("/status").asText()).isEqualTo("answered");
            String n = ModelHarness.number("治理河道", model.requests().getFirst());
            assertThat(answer.at("/answer").asText())
                    .isEqualTo("2021年治理河道12条，总长36.5公里 [" + n + "]。河道治理由水务局局长闻涛负责 [" + n + "]。")
                    .isEqualTo(read(events));
            assertThat(answer.at("/citations")).hasSize(1);
            assertThat(answer.at("/citations/0/n").asText()).isEqualTo(n);
            assertThat(answer.at("/citations/0/quote").asText())
                    .isEqualTo("2021年治理河道12条，总长36.5公里。2020年治理河道9条。河道治理由水务局局长闻涛负责。");
            assertThat(ask("").getString("answer")).isEqualTo(read(events));
        }
    }

    @Test
    void asksAsTheProtocolHasItAndKeepsTheKeyToItself() {
        try (ModelHarness model = ModelHarness.with(says(PRINTED))) {
            ask("");
            var request = model.requests().getFirst();
            assertThat(request.line()).isEqualTo("POST /v1/chat/completions HTTP/1.1");
            assertThat(request.head()).contains("Authorization: Bearer " + ModelTestResource.KEY);
            assertThat(request.json().at("/stream").asBoolean()).isTrue();
            assertThat(request.json().at("/temperature").asDouble(1)).isZero();
            assertThat(request.json().at("/max_tokens").asInt()).isEqualTo(800);
            assertThat(request.json().at("/messages/0/role").asText()).isEqualTo("system");
            assertThat(given().get("/q/metrics").asString()
                            + given().get("/q/openapi").asString()
                            + given().get("/q/health").asString())
                    .doesNotContain(ModelTestResource.KEY);
        }
    }

    @Test
    void tellsWhatItRestsOnBeforeTheModelSaysAWord() {
        CountDownLatch told = new CountDownLatch(1);
        Script waiting = exchange -> {
            exchange.begin();
            exchange.await(told);
            says(PRINTED).answer(exchange);
        };
        try (ModelHarness model = ModelHarness.with(waiting);
                EventReader events = EventReader.ask(QUESTION)) {
            Event first = events.next().orElseThrow();
            assertThat(first.name()).isEqualTo("citations");
            assertThat(first.data().at("/0/quote").asText()).isNotBlank();
            told.countDown();
            assertThat(events.rest()).extracting(Event::name).containsExactly("token", "answer");
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void releasesASentenceWhileTheModelIsStillWriting() {
        CountDownLatch heard = new CountDownLatch(1);
        Script slow = exchange -> {
            exchange.piece(marked(PRINTED, exchange.request()));
            exchange.piece("全市");
            exchange.await(heard);
            exchange.piece(marked("新建绿道二十公里。[河]", exchange.request()));
            exchange.end("stop");
        };
        try (ModelHarness model = ModelHarness.with(slow);
                EventReader events = EventReader.ask(QUESTION)) {
            assertThat(events.next().orElseThrow().name()).isEqualTo("citations");
            Event first = events.next().orElseThrow();
            assertThat(first.data().get("text").asText()).startsWith("2021年治理河道12条，总长36.5公里");
            heard.countDown();
            assertThat(read(events.rest())).startsWith("全市新建绿道二十公里");
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void stopsTheModelWhenItsReaderHasGone() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        Script talking = exchange -> {
            exchange.piece(marked(PRINTED + "全市", exchange.request()));
            exchange.awaitGone();
            gone.countDown();
        };
        try (ModelHarness model = ModelHarness.with(talking)) {
            try (EventReader events = EventReader.ask(QUESTION)) {
                events.next();
                events.next();
            }
            assertThat(gone.await(8, TimeUnit.SECONDS)).isTrue();
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void stopsTheModelBeforeItsFirstWordToo() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        Script silent = exchange -> {
            exchange.begin();
            exchange.awaitGone();
            gone.countDown();
        };
        try (ModelHarness model = ModelHarness.with(silent)) {
            try (EventReader events = EventReader.ask(QUESTION)) {
                assertThat(events.next().orElseThrow().name()).isEqualTo("citations");
                await().until(() -> model.requests().size() == 1);
            }
            // well before the time-out for first words, after which the connection would be closed anyway
            assertThat(gone.await(8, TimeUnit.SECONDS)).isTrue();
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void stopsTheModelWhenWhoWaitsForTheWholeHasGone() throws InterruptedException, IOException {
        CountDownLatch gone = new CountDownLatch(1);
        Script silent = exchange -> {
            exchange.begin();
            exchange.awaitGone();
            gone.countDown();
        };
        byte[] body = "{\"question\":\"%s\"}".formatted(QUESTION).getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(body.length);
        try (ModelHarness model = ModelHarness.with(silent)) {
            try (Socket hangingUp = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                hangingUp.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                hangingUp.getOutputStream().write(body);
                await().until(() -> model.requests().size() == 1);
            }
            assertThat(gone.await(8, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void takesTheModeOfTheRequest() {
        try (ModelHarness model = ModelHarness.with(says(PRINTED))) {
            assertThat(ask("extractive").getString("mode")).isEqualTo("extractive");
            assertThat(model.requests()).isEmpty();
            assertThat(ask("generative").getString("mode")).isEqualTo("generative");
        }
    }

    @Test
    void refusesAModeThatDoesNotExist() {
        JsonPath refused = given().contentType(ContentType.JSON)
                .body(Map.of("question", QUESTION, "mode", "poetic"))
                .post("/api/ask")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(refused.getString("code")).isEqualTo("mode-unknown");
        assertThat(refused.getString("detail")).contains("extractive", "generative", "poetic");
    }
}
