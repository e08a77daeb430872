package dev.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged service with a data folder and a bundled node of its own, killed with -9 while it indexes. Runs
 * after the package is built.
 */
class CrashRecoveryIT {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private Path data;
    private int port;
    private Optional<Process> service = Optional.empty();

    @BeforeEach
    void takeAFolderAndAPort() throws IOException {
        // Not a @TempDir: the node runs as another user, who must be able to pass every folder above.
        Path parent = Files.createDirectories(Path.of("target/test-data"));
        data = Files.createTempDirectory(parent.toAbsolutePath(), "crash-");
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        service.ifPresent(CrashRecoveryIT::endOrderly);
    }

    @Test
    void killedServicesAndNodesLeaveACompleteIndexWithTheSamePassages() throws IOException, InterruptedException {
        start();
        awaitHealth("正在索引", "句子向量");
        kill(service.orElseThrow().toHandle());

        start();
        awaitHealth("正在索引", "句子向量");
        node().forEach(CrashRecoveryIT::kill);
        awaitReady();
        Set<String> afterCrashes = passageIds();

        endOrderly(service.orElseThrow());
        assertThat(afterCrashes).hasSizeGreaterThan(100);
        start();
        awaitReady();
        assertThat(passageIds()).isEqualTo(afterCrashes);
        assertThat(log()).contains("就绪");
    }

    private void start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dgazette.home=" + Path.of("").toAbsolutePath(),
                        "-Dgazette.data=" + data,
                        "-Dgazette.node.port=0",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("service.log").toFile()))
                .start();
        service = Optional.of(process);
    }

    private void awaitHealth(String... parts) {
        waiting().untilAsserted(() -> assertThat(health()).contains(parts));
    }

    private void awaitReady() {
        waiting().untilAsserted(() -> {
            JsonNode checks = JSON.readTree(health()).path("checks");
            assertThat(checks.findValuesAsText("name")).contains("index");
            checks.forEach(check -> assertThat(check.path("status").asText()).isEqualTo("UP"));
        });
    }

    /** Not reachable yet is no failure, but a service that ended is. */
    private ConditionFactory waiting() {
        return await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .failFast(
                        "the service ended, see service.log in " + data,
                        () -> !service.orElseThrow().isAlive());
    }

    private String health() throws IOException, InterruptedException {
        return get(port, "/q/health/ready");
    }

    private String get(int at, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    /** Asks the node itself, whose address is in the data folder, so that nothing of ours is in between. */
    private Set<String> passageIds() throws IOException, InterruptedException {
        String path = "/gazette/_search?size=10000&_source=false&q=type:passage";
        JsonNode hits = JSON.readTree(get(nodePort(), path)).at("/hits/hits");
        Set<String> ids = new TreeSet<>();
        hits.forEach(hit -> ids.add(hit.path("_id").asText()));
        return ids;
    }

    private int nodePort() throws IOException {
        String address = Files.readString(data.resolve("node.address")).strip();
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** The processes of the node, as the service notes them: process id and start time a line. */
    private List<ProcessHandle> node() throws IOException {
        return Files.readAllLines(data.resolve("node.pid")).stream()
                .map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }

    private static void kill(ProcessHandle process) {
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    private static void endOrderly(Process process) {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private String log() throws IOException {
        return Files.readString(data.resolve("service.log"));
    }
}
