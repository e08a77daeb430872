package dev.gazette.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.StubModel;
import dev.gazette.StubModel.Script;
import dev.gazette.api.EventReader.Event;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * How much later the first words reach a reader than they leave the model: the same model asked by the service and directly,
 * in turn. Words are released sentence by sentence, so that a sentence of the model is what both are waited for. No test;
 * {@code mvn -Dquick test -Dtest=FirstTokenBenchmark}.
 */
@QuarkusTest
@QuarkusTestResource(value = ModelTestResource.class, restrictToAnnotatedClass = true)
class FirstTokenBenchmark {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 60;
    private static final long BETWEEN_PIECES_NANOS = 100_000_000;
    private static final String SENTENCE = "2021年治理河道12条";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void measure() throws IOException, InterruptedException {
        ServiceReadiness.awaitReady();
        List<Double> direct = new ArrayList<>();
        List<Double> cited = new ArrayList<>();
        List<Double> told = new ArrayList<>();
        try (ModelHarness model = ModelHarness.with(slowly());
                StubModel same = StubModel.start(0, slowly())) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                boolean counts = round >= 0;
                boolean directFirst = ThreadLocalRandom.current().nextBoolean();
                if (directFirst) {
                    add(direct, directly(same.port()), counts);
                }
                Served served = served();
                add(cited, served.citations(), counts);
                add(told, served.token(), counts);
                if (!directFirst) {
                    add(direct, directly(same.port()), counts);
                }
            }
            System.out.printf(
                    "rounds %d, medians: citations after %.1f ms; first sentence of the model, directly %.1f ms, by the"
                            + " service %.1f ms (%.2f times), %.1f ms more; requests of the service %d%n",
                    ROUNDS,
                    median(cited),
                    median(direct),
                    median(told),
                    median(told) / median(direct),
                    median(told) - median(direct),
                    model.requests().size());
        }
    }

    /** A piece every 100 ms, as a model writes that is neither fast nor slow, with the mark where the instructions want it. */
    private static Script slowly() {
        return exchange -> {
            String mark =
                    exchange.request().body().contains("治理河道") ? ModelHarness.marked("[河]", exchange.request()) : "[1]";
            for (String piece : List.of(SENTENCE.substring(0, 6), SENTENCE.substring(6), mark, "。", "\n")) {
                LockSupport.parkNanos(BETWEEN_PIECES_NANOS);
                exchange.piece(piece);
            }
            exchange.end("stop");
        };
    }

    private double directly(int port) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        double millis = Double.NaN;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Double.isNaN(millis) && line.contains("。")) {
                    millis = millisSince(start);
                }
            }
        }
        return millis;
    }

    private static Served served() {
        long start = System.nanoTime();
        double citations = Double.NaN;
        double token = Double.NaN;
        try (EventReader events = EventReader.ask(ModelHarness.QUESTION)) {
            for (Optional<Event> event = events.next(); event.isPresent(); event = events.next()) {
                switch (event.get().name()) {
                    case "citations" -> citations = Double.isNaN(citations) ? millisSince(start) : citations;
                    case "token" -> token = Double.isNaN(token) ? millisSince(start) : token;
                    default -> {}
                }
            }
        }
        return new Served(citations, token);
    }

    private static void add(List<Double> times, double millis, boolean counts) {
        if (counts) {
            times.add(millis);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Milliseconds from the question to the first event of each kind. */
    private record Served(double citations, double token) {}
}
