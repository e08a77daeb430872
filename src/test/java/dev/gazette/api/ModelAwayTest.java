package dev.gazette.api;

import static dev.gazette.api.ModelHarness.QUESTION;
import static dev.gazette.api.ModelHarness.ask;
import static dev.gazette.api.ModelHarness.marked;
import static dev.gazette.api.ModelHarness.read;
import static dev.gazette.api.ModelHarness.says;
import static dev.gazette.api.ModelHarness.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gazette.StubModel.Script;
import dev.gazette.api.EventReader.Event;
import dev.gazette.generation.Notice;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that fails costs its words, not the answer. */
@QuarkusTest
@QuarkusTestResource(value = ModelTestResource.class, restrictToAnnotatedClass = true)
class ModelAwayTest {
    private static final String PRINTED = "2021年治理河道12条，总长36.5公里。[河]";

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure("500 for ever", 2, exchange -> exchange.status(500, "", "{}")),
                failure("429 for ever", 3, exchange -> exchange.status(429, "Retry-After: 0\r\n", "{}")),
                failure(
                        "429 for longer than anybody waits",
                        1,
                        exchange -> exchange.status(429, "Retry-After: 3600\r\n", "{}")),
                failure(
                        "key refused, and said aloud",
                        1,
                        exchange -> exchange.status(
                                401, "", "{\"error\":{\"message\":\"bad key " + ModelTestResource.KEY + "\"}}")),
                failure("unknown model", 1, exchange -> exchange.status(404, "", "no such model")),
                failure("no JSON", 1, exchange -> exchange.chunk("data: {\"choices\":[{\"delta\":\n\n")),
                failure("no stream", 1, exchange -> exchange.status(200, "", "<html>治理河道9876条</html>")),
                failure(
                        "error inside the stream",
                        1,
                        exchange -> exchange.chunk("event: error\ndata: {\"error\":\"overloaded\"}\n\n")),
                failure("nothing at all", 1, exchange -> exchange.chunk("data: [DONE]\n\n")),
                failure("closed before the first word", 1, exchange -> exchange.begin()),
                failure(
                        "half a sentence, then closed",
                        1,
                        exchange -> exchange.piece(marked("2021年治理河道12条，总长", exchange.request()))),
                failure("stalled before the first word", 1, exchange -> {
                    exchange.begin();
                    exchange.awaitGone();
                }),
                failure("stalled before its head", 1, exchange -> exchange.awaitGone()));
    }

    private static Arguments failure(String name, int requests, Script script) {
        return arguments(name, requests, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void printedWordsTakeItsPlaceAndTheReaderIsTold(String name, int requests, Script script) {
        try (ModelHarness model = ModelHarness.with(script)) {
            List<Event> events = stream();
            assertThat(events).extracting(Event::name).startsWith("citations", "citations", "token");
            expectPrintedWords(events);
            assertThat(model.requests()).as(name).hasSize(requests);
        }
    }

    @Test
    void aRefusedConnectionIsNoError() {
        expectPrintedWords(stream());
        assertThat(ask("").getString("notice")).isEqualTo(Notice.UNAVAILABLE.text());
    }

    private static void expectPrintedWords(List<Event> events) {
        var answer = events.getLast().data();
        assertThat(answer.at("/status").asText()).isEqualTo("answered");
        assertThat(answer.at("/mode").asText()).isEqualTo("extractive");
        assertThat(answer.at("/model").isNull()).isTrue();
        assertThat(answer.at("/notice").asText()).isEqualTo(Notice.UNAVAILABLE.text());
        assertThat(answer.at("/answer").asText()).contains("12条").isEqualTo(read(events));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.data().toString()).doesNotContain(ModelTestResource.KEY, "9876"));
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        Script busy = exchange -> exchange.status(429, "Retry-After: 1\r\n", "{}");
        try (ModelHarness model = ModelHarness.with(busy, says(PRINTED))) {
            assertThat(ask("").getString("mode")).isEqualTo("generative");
            assertThat(model.requests()).hasSize(2);
        }
    }

    @Test
    void aFailureIsForgivenOnce() {
        Script failing = exchange -> exchange.status(503, "", "");
        try (ModelHarness model = ModelHarness.with(failing, says(PRINTED))) {
            assertThat(ask("").getString("mode")).isEqualTo("generative");
            assertThat(model.requests()).hasSize(2);
        }
    }

    @Test
    void whatWasReleasedStaysWhenTheConnectionBreaks() {
        Script cut = exchange -> exchange.piece(marked(PRINTED + "2020年治理", exchange.request()));
        expectBrokenOff(cut);
    }

    @Test
    void whatWasReleasedStaysWhenTheModelStalls() {
        Script stalling = exchange -> {
            exchange.piece(marked(PRINTED + "2020年治理", exchange.request()));
            exchange.awaitGone();
        };
        expectBrokenOff(stalling);
    }

    @Test
    void whatWasReleasedStaysWhenTheModelHasNoTokensLeft() {
        Script limited = exchange -> {
            exchange.piece(marked(PRINTED + "2020年治理河道9", exchange.request()));
            exchange.end("length");
        };
        expectBrokenOff(limited);
    }

    private static void expectBrokenOff(Script script) {
        try (ModelHarness model = ModelHarness.with(script)) {
            List<Event> events = stream();
            assertThat(read(events))
                    .startsWith("2021年治理河道12条，总长36.5公里 [")
                    .endsWith("。\n（" + Notice.BROKEN_OFF.text() + "）")
                    .doesNotContain("2020年治理")
                    .isEqualTo(events.getLast().data().get("answer").asText());
            assertThat(events.getLast().data().at("/notice").asText()).isEqualTo(Notice.BROKEN_OFF.text());
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void anEndlessAnswerIsEnded() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        Script endless = exchange -> {
            exchange.piece(marked(PRINTED, exchange.request()));
            try {
                while (true) {
                    exchange.piece(marked("火星基地已经开工，面积九千亩。[河]", exchange.request()));
                }
            } finally {
                gone.countDown();
            }
        };
        try (ModelHarness model = ModelHarness.with(endless)) {
            List<Event> events = stream();
            assertThat(read(events))
                    .endsWith("（" + Notice.TOO_LONG.text() + "）")
                    .hasSizeLessThanOrEqualTo(800);
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void whoComesWhenAllAreBusyGetsPrintedWords() {
        CountDownLatch go = new CountDownLatch(1);
        Script waiting = exchange -> {
            exchange.begin();
            exchange.await(go);
            says(PRINTED).answer(exchange);
        };
        try (ModelHarness model = ModelHarness.with(waiting);
                EventReader first = EventReader.ask(QUESTION);
                EventReader second = EventReader.ask(QUESTION)) {
            await().until(() -> model.requests().size() == 2);
            expectPrintedWords(stream());
            go.countDown();
            assertThat(read(first.rest())).contains("36.5公里");
            assertThat(read(second.rest())).contains("36.5公里");
            assertThat(model.requests()).hasSize(2);
        }
    }
}
