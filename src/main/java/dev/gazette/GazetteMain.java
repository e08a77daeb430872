package dev.gazette;

import dev.gazette.localnode.LocalNode;
import dev.gazette.localnode.LocalNodeException;
import dev.gazette.localnode.NodeSettings;
import dev.gazette.localnode.OutsideCluster;
import dev.gazette.localnode.Ports;
import dev.gazette.localnode.ik.DictionaryException;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the service: an outside cluster if one is named, else the bundled Elasticsearch, which boots while Quarkus
 * does. The arguments are a {@link Command} ({@code serve} when there is none) and what belongs to it.
 */
@QuarkusMain
public final class GazetteMain {
    private static final Duration NODE_START = Duration.ofMinutes(5);
    private static final String STARTUP_INDEXING = "gazette.startup-indexing";

    private GazetteMain() {}

    public static void main(String... arguments) {
        try {
            String word = arguments.length == 0 ? Command.SERVE.word() : arguments[0];
            Command command = Command.named(word)
                    .orElseThrow(() -> new IllegalArgumentException("没有命令“" + word + "”，可用的有 "
                            + Arrays.stream(Command.values()).map(Command::word).toList()));
            start(command, arguments.length == 0 ? new String[] {word} : arguments);
        } catch (LocalNodeException | DictionaryException | IllegalArgumentException | UncheckedIOException e) {
            System.err.println("启动失败：" + e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Command command, String... arguments) {
        System.setProperty("gazette.command", command.word());
        if (command != Command.SERVE) {
            // a command must not take the port of a service that may be running
            System.setProperty("quarkus.http.host-enabled", "false");
        }
        if (command.readsFilesOnly(arguments)) {
            // standard output is for the report alone
            System.setProperty("quarkus.log.console.stderr", "true");
            System.setProperty(STARTUP_INDEXING, "false");
            runQuarkus(new OrderlyShutdown(Optional.empty()), arguments);
            return;
        }
        switch (command) {
            case SERVE -> {
                // after a reload of the code the port is our own
                if (!isDevelopment()) {
                    requireFreeHttpPort();
                }
                run(connect(), arguments);
            }
            case EVAL -> {
                // the node is found by the data folder of the service, so before the folder is another one
                Optional<LocalNode> node = connect();
                EvaluationIndex.of(arguments).use();
                run(node, arguments);
            }
            case INDEX -> {
                System.setProperty(STARTUP_INDEXING, "false");
                run(connect(), arguments);
            }
            case CHECK -> throw new IllegalStateException("A check reads files only");
            case NODE -> runNodeAlone();
        }
    }

    private static void run(Optional<LocalNode> node, String... arguments) {
        var shutdown = new OrderlyShutdown(node);
        // without a node of ours there is nothing to end; so a reload of the code, which finds the node running, adds
        // none
        if (node.isPresent()) {
            Runtime.getRuntime().addShutdownHook(new Thread(shutdown::onExit, "gazette-shutdown"));
        }
        runQuarkus(shutdown, arguments);
    }

    private static void runQuarkus(OrderlyShutdown shutdown, String... arguments) {
        if (isDevelopment()) {
            // Quarkus stops and starts the service in this process as it likes: nothing to wait for, no exit
            shutdown.serviceHasStopped();
            Quarkus.run(GazetteApplication.class, arguments);
            return;
        }
        Quarkus.run(
                GazetteApplication.class,
                (code, failure) -> {
                    shutdown.serviceHasStopped();
                    if (failure != null) {
                        System.err.println("异常退出：" + reasonOf(failure));
                    }
                    System.exit(code);
                },
                arguments);
    }

    private static boolean isDevelopment() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    /** What an exception of ours says, else what went wrong first; not the layers of the framework around it. */
    private static String reasonOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !root.getClass().getPackageName().startsWith("dev.gazette")) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }

    /** Tells the client extension where Elasticsearch is; the node of ours, if it is one. */
    private static Optional<LocalNode> connect() {
        Optional<OutsideCluster> outside = OutsideCluster.fromSystem();
        if (outside.isPresent()) {
            outside.get().quarkusProperties().forEach(System::setProperty);
            return Optional.empty();
        }
        NodeSettings settings = NodeSettings.fromSystem();
        try {
            LocalNode node = LocalNode.start(settings);
            Thread.ofVirtual().name("gazette-node-start").start(() -> awaitOrExit(node));
            System.setProperty("quarkus.elasticsearch.hosts", node.hosts());
            return Optional.of(node);
        } catch (LocalNodeException.DataInUse e) {
            // eval and index work beside a running service, on its node; so does our own code after a reload
            boolean shares = isDevelopment() || !Command.SERVE.word().equals(System.getProperty("gazette.command"));
            String running = LocalNode.runningOn(settings.data())
                    .filter(address -> shares)
                    .orElseThrow(() -> e);
            System.setProperty("quarkus.elasticsearch.hosts", running);
            return Optional.empty();
        }
    }

    /** A service whose Elasticsearch cannot start is of no use: it ends and says why. */
    private static void awaitOrExit(LocalNode node) {
        try {
            node.awaitReady(NODE_START);
        } catch (LocalNodeException e) {
            System.err.println("启动失败：" + e.getMessage());
            System.exit(1);
        }
    }

    private static void runNodeAlone() {
        LocalNode node = LocalNode.start(NodeSettings.fromSystem());
        var shutdown = new OrderlyShutdown(Optional.of(node));
        shutdown.serviceHasStopped();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::onExit, "gazette-shutdown"));
        node.awaitReady(NODE_START);
        System.out.println("Elasticsearch 已就绪：" + node.hosts());
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before the node starts: otherwise the mistake shows after half a minute only. */
    private static void requireFreeHttpPort() {
        var config = ConfigProvider.getConfig();
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("127.0.0.1");
        if (port > 0 && !Ports.isFree(new InetSocketAddress(host, port))) {
            throw new IllegalArgumentException(
                    "端口 " + port + "（" + host + "）已被占用：先停掉占用它的程序，或用 QUARKUS_HTTP_PORT 指定别的端口");
        }
    }
}
