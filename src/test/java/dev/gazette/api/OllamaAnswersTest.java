package dev.gazette.api;

import static dev.gazette.api.ModelHarness.QUESTION;
import static dev.gazette.api.ModelHarness.ask;
import static dev.gazette.api.ModelHarness.marked;
import static dev.gazette.api.ModelHarness.read;
import static dev.gazette.api.ModelHarness.says;
import static dev.gazette.api.ModelHarness.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gazette.StubModel.Script;
import dev.gazette.api.EventReader.Event;
import dev.gazette.generation.Notice;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
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

/** The same over the protocol of Ollama, as far as the protocol makes a difference. */
@QuarkusTest
@QuarkusTestResource(
        value = ModelTestResource.class,
        initArgs = @ResourceArg(name = "provider", value = "ollama"),
        restrictToAnnotatedClass = true)
class OllamaAnswersTest {
    private static final String PRINTED = "2021年治理河道12条，总长36.5公里。[河]";

    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @Test
    void releasesWhatIsPrintedAndNothingElse() {
        try (ModelHarness model = ModelHarness.with(says(PRINTED + "2021年治理河道9876条。[河]"))) {
            List<Event> events = stream();
            assertThat(events)
                    .extracting(Event::name)
                    .startsWith("citations", "token")
                    .endsWith("answer");
            assertThat(read(events)).startsWith("2021年治理河道12条，总长36.5公里 [").doesNotContain("9876");
            assertThat(events.getLast().data().at("/mode").asText()).isEqualTo("generative");
            var request = model.requests().getFirst();
            assertThat(request.line()).isEqualTo("POST /api/chat HTTP/1.1");
            assertThat(request.json().at("/options/temperature").asDouble(1)).isZero();
            assertThat(request.json().at("/options/num_predict").asInt()).isEqualTo(800);
            assertThat(request.json().at("/options/num_ctx").asInt()).isEqualTo(16384);
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure("500", exchange -> exchange.status(500, "", "{\"error\":\"out of memory\"}")),
                failure("429", exchange -> exchange.status(429, "", "{}")),
                failure("no such model", exchange -> exchange.status(404, "", "{\"error\":\"not found\"}")),
                failure("no JSON", exchange -> exchange.chunk("{\"message\":\n")),
                failure("an error as a line", exchange -> exchange.chunk("{\"error\":\"out of memory\"}\n")),
                failure("closed before the first word", exchange -> exchange.begin()),
                failure("stalled", exchange -> exchange.awaitGone()));
    }

    private static Arguments failure(String name, Script script) {
        return arguments(name, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void printedWordsTakeItsPlaceAndTheReaderIsTold(String name, Script script) {
        try (ModelHarness model = ModelHarness.with(script)) {
            var answer = ask("");
            assertThat(answer.getString("mode")).as(name).isEqualTo("extractive");
            assertThat(answer.getString("answer")).contains("12条");
            assertThat(answer.getString("notice")).isEqualTo(Notice.UNAVAILABLE.text());
            assertThat(model.requests()).isNotEmpty();
        }
    }

    @Test
    void whatWasReleasedStaysWhenTheConnectionBreaks() {
        Script cut = exchange -> exchange.piece(marked(PRINTED + "2020年治理", exchange.request()));
        try (ModelHarness model = ModelHarness.with(cut)) {
            assertThat(read(stream()))
                    .startsWith("2021年治理河道12条，总长36.5公里 [")
                    .endsWith("。\n（" + Notice.BROKEN_OFF.text() + "）");
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
}
