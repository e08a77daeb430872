package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the README promises: one command starts everything, a question gets a cited answer, and stopping stops all. */
class ServePromiseIT {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private final HttpClient http = HttpClient.newHttpClient();
    private Path data;
    private int port;
    private Process service;

    @BeforeEach
    void serve() throws IOException {
        Path parent = Files.createDirectories(Path.of("target/test-data"));
        data = Files.createTempDirectory(parent.toAbsolutePath(), "serve-");
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        ProcessBuilder command = new ProcessBuilder("./gazette", "serve")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("service.log").toFile());
        command.environment().put("GAZETTE_DATA", data.toString());
        command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        command.environment().put("GAZETTE_NODE_PORT", "0");
        service = command.start();
    }

    @AfterEach
    void end() {
        service.destroyForcibly();
    }

    @Test
    void startsAnswersAndStops() throws IOException, InterruptedException {
        await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .failFast("the service ended, see service.log in " + data, () -> !service.isAlive())
                .until(this::isReady);

        assertThat(get("/api/items?size=1")).contains("\"total\":38");
        assertThat(ask("第十四次会议有哪些议题？")).contains("\"status\":\"answered\"", "\"quote\"");
        assertThat(ask("火星基地什么时候开工？")).contains("\"status\":\"insufficient\"");
        assertThat(Files.readString(data.resolve("service.log"))).contains("索引进度", "就绪");

        List<ProcessHandle> children = service.descendants().toList();
        service.destroy();
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private boolean isReady() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    private String ask(String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/ask"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\":\"" + question + "\"}"))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
