package dev.gazette.localnode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gazette.localnode.ik.DictionaryException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real node through its life. The data folder lies in a temporary folder, which is closed to others: as root this
 * shows, too, that the unprivileged user gets in. One node serves all steps in order, because each start takes seconds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalNodeTest {
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private ServerSocket taken;
    private NodeSettings settings;
    private LocalNode node;

    @BeforeAll
    void startWhileTheWantedPortIsTaken(@TempDir Path folder) throws IOException {
        taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
        var usual = NodeSettings.fromSystem();
        settings = new NodeSettings(
                usual.parts(), folder.resolve("数据 data"), usual.dictionary(), taken.getLocalPort(), 256, 100);
        node = LocalNode.start(settings);
        node.awaitReady(LONGEST);
    }

    @AfterAll
    void stop() throws IOException {
        node.close();
        taken.close();
    }

    @Test
    @Order(1)
    void takesAnotherPortWhenTheWantedOneIsTaken() throws Exception {
        assertThat(node.hosts()).isNotEqualTo("127.0.0.1:" + taken.getLocalPort());
        assertThat(get("/_cluster/health")).contains("\"number_of_nodes\":1");
    }

    @Test
    @Order(2)
    void cutsWithTheExtensionDictionary() throws Exception {
        String tokens = post("/_analyze", "{\"analyzer\":\"ik_max_word\",\"text\":\"落实审议意见的情况\"}");
        assertThat(tokens).contains("\"落实审议意见\"", "\"审议意见\"").doesNotContain("\"的\"");
        assertThat(post("/_analyze", "{\"tokenizer\":\"ik_smart\",\"text\":\"一般公共预算收入\"}"))
                .contains("\"token\":\"一般公共预算收入\"");
    }

    @Test
    @Order(3)
    void runsNeitherAsRootNorOnOtherAddresses() throws IOException {
        var server = ProcessHandle.of(node.pid()).orElseThrow();
        var users = java.util.stream.Stream.concat(java.util.stream.Stream.of(server), server.descendants())
                .flatMap(handle -> handle.info().user().stream())
                .toList();
        assertThat(users).isNotEmpty().doesNotContain("root");
    }

    @Test
    @Order(4)
    void refusesASecondServiceOnTheSameFolder() {
        assertThatExceptionOfType(LocalNodeException.DataInUse.class)
                .isThrownBy(() -> LocalNode.start(settings))
                .withMessageContaining(settings.data().toString())
                .withMessageContaining("GAZETTE_DATA");
        assertThat(LocalNode.runningOn(settings.data())).contains(node.hosts());
    }

    @Test
    @Order(5)
    void startsAgainWhenItIsKilled() throws Exception {
        String index = "{\"settings\":{\"number_of_replicas\":0}}";
        assertThat(put("/kept", index)).contains("\"acknowledged\":true");
        long before = node.pid();
        kill(before);
        Awaitility.await().atMost(LONGEST).until(() -> node.pid() != before);
        node.awaitReady(LONGEST);
        assertThat(get("/_cat/indices?h=index")).contains("kept");
    }

    @Test
    @Order(6)
    void endsWhatACrashedServiceLeftBehind() throws Exception {
        List<ProcessHandle> processes = processesOf(node);
        String remembered = Files.readString(settings.data().resolve("node.pid"));
        assertThat(remembered.lines().count()).isEqualTo(processes.size());

        // what a service that is killed leaves: living processes, the note, and a lock that the system has dropped
        var orphan = new PidFile(settings.data());
        assertThat(orphan.leftovers())
                .extracting(ProcessHandle::pid)
                .containsExactlyInAnyOrderElementsOf(
                        processes.stream().map(ProcessHandle::pid).toList());
        node.expectEnd();
        Processes.end(orphan.leftovers());
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(orphan.leftovers()).isEmpty();
    }

    @Test
    @Order(7)
    void leavesNoProcessWhenClosedAndGivesTheFolderFree() {
        node.close();
        LocalNode second = LocalNode.start(settings);
        second.awaitReady(LONGEST);
        List<ProcessHandle> processes = processesOf(second);
        assertThat(processes).hasSizeGreaterThan(1);
        second.close();
        second.close();
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(LocalNode.runningOn(settings.data())).isEmpty();
    }

    @Test
    @Order(8)
    void refusesABrokenDictionaryBeforeAnythingIsStarted(@TempDir Path dictionary, @TempDir Path data)
            throws IOException {
        FolderTree.copy(settings.dictionary(), dictionary);
        Files.write(dictionary.resolve("gazette-terms.dic"), new byte[] {'a', '\n', (byte) 0xB5, (byte) 0xC4, '\n'});
        var broken = new NodeSettings(settings.parts(), data.resolve("none"), dictionary, 0, 256, 100);
        assertThatExceptionOfType(DictionaryException.class)
                .isThrownBy(() -> LocalNode.start(broken))
                .withMessageContaining("gazette-terms.dic 第 2 行")
                .withMessageContaining("UTF-8");
        assertThat(data.resolve("none")).doesNotExist();
    }

    @Test
    @Order(9)
    void refusesAFullDisk(@TempDir Path data) {
        var greedy = new NodeSettings(settings.parts(), data, settings.dictionary(), 0, 256, Long.MAX_VALUE);
        assertThatExceptionOfType(LocalNodeException.NoDiskSpace.class)
                .isThrownBy(() -> LocalNode.start(greedy))
                .withMessageContaining(data.toString())
                .withMessageContaining("MB");
    }

    @Test
    @Order(10)
    void showsTheLastLogLinesOfANodeThatCannotStart(@TempDir Path parts, @TempDir Path data) throws IOException {
        FolderTree.copy(settings.parts(), parts);
        Files.writeString(parts.resolve("analysis-ik/stable-plugin-descriptor.properties"), "name=analysis-ik\n");
        var damaged = new NodeSettings(parts, data, settings.dictionary(), 0, 256, 100);
        try (var dying = LocalNode.start(damaged)) {
            assertThatExceptionOfType(LocalNodeException.Died.class)
                    .isThrownBy(() -> dying.awaitReady(LONGEST))
                    .withMessageContaining("退出码")
                    .withMessageContaining("[description] is missing for plugin [analysis-ik]");
        }
    }

    private static List<ProcessHandle> processesOf(LocalNode node) {
        var launcher = ProcessHandle.of(node.pid()).orElseThrow();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(launcher), launcher.descendants())
                .toList();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private String post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String put(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return URI.create("http://" + node.hosts() + path);
    }
}
