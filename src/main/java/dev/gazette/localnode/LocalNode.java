package dev.gazette.localnode;

import dev.gazette.localnode.ik.DictionaryException;
import dev.gazette.localnode.ik.IkVocabulary;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bundled Elasticsearch, run as a child process on the loopback address with its data below the service's data
 * folder. Ends with {@link #close()}; started again when it dies in between. Safe for use by many threads.
 */
public final class LocalNode implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalNode.class.getName());
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);

    private final DataFolder data;
    private final NodeAddress address;
    private final NodeCommand command;
    private final RunFolder folder;
    private final RestartBudget budget = new RestartBudget();
    private NodeProcess current;
    private boolean served;
    private boolean ending;
    private boolean closed;
    private @Nullable LocalNodeException failure;

    private LocalNode(DataFolder data, NodeAddress address, NodeCommand command, RunFolder folder) {
        this.data = data;
        this.address = address;
        this.command = command;
        this.folder = folder;
        this.current = NodeProcess.start(command, folder);
    }

    /**
     * Prepares everything, starts the process and returns while it boots.
     *
     * @throws DictionaryException when a dictionary file is broken
     * @throws LocalNodeException when the node cannot be started
     */
    public static LocalNode start(NodeSettings settings) {
        IkVocabulary.read(settings.dictionary());
        DataFolder data = DataFolder.take(settings);
        try {
            NodeInstallation installation = NodeInstallation.in(settings);
            RunFolder folder = RunFolder.prepare(settings, installation.home());
            NodeUser user = NodeUser.chosenFor(folder, installation.home());
            NodeAddress address = NodeAddress.of(settings);
            NodeCommand command = NodeCommand.of(user, installation.home(), folder, address);
            var node = new LocalNode(data, address, command, folder);
            node.watch();
            return node;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Host and port of the node that another process keeps running on this data folder, if one does. */
    public static Optional<String> runningOn(Path data) {
        return DataFolder.addressOn(data.toAbsolutePath().normalize());
    }

    /** Host and port for a client, e.g. {@code 127.0.0.1:9200}. */
    public String hosts() {
        return address.hosts();
    }

    /** Process id of the launcher of Elasticsearch. */
    public synchronized long pid() {
        return current.process().pid();
    }

    /**
     * Waits until the node answers.
     *
     * @throws LocalNodeException when it died before it ever answered, dies too often, or the time is over
     */
    public void awaitReady(Duration longest) {
        Instant until = Instant.now().plus(longest);
        try (var probe = new HealthProbe(address)) {
            while (!probe.answers()) {
                throwIfFailed();
                if (Instant.now().isAfter(until)) {
                    throw notReady(longest);
                }
                Thread.sleep(POLL);
            }
            rememberProcesses();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notReady(longest);
        }
    }

    /** From now on a node that ends is not started again; it keeps serving until {@link #close()}. */
    public synchronized void expectEnd() {
        ending = true;
    }

    /** Ends the process and its children, then gives the data folder free. A second call does nothing. */
    @Override
    public void close() {
        NodeProcess last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            ending = true;
            last = current;
        }
        Processes.end(List.of(last.process().toHandle()));
        data.forget();
        data.close();
    }

    private synchronized void watch() {
        data.note(current.process().toHandle(), address);
        NodeProcess watched = current;
        Thread.ofVirtual().name("gazette-node-watch").start(() -> watch(watched));
    }

    private void watch(NodeProcess watched) {
        try {
            watched.process().waitFor();
            // Ctrl-C reaches parent and child alike: leaves the service time to say that this end is wanted
            Thread.sleep(BEFORE_RESTART);
            ended(watched);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ended(NodeProcess dead) {
        if (ending) {
            return;
        }
        LocalNodeException.Died death = dead.death();
        if (!served) {
            // it would only die again, of the same cause
            failure = death;
            return;
        }
        if (!budget.take(Instant.now())) {
            failure = death;
            LOG.log(
                    Level.ERROR,
                    "Elasticsearch 在 " + RestartBudget.WINDOW.toMinutes() + " 分钟内退出超过 " + RestartBudget.RESTARTS
                            + " 次，不再重启。" + death.getMessage());
            return;
        }
        LOG.log(Level.WARNING, "重新启动 Elasticsearch。" + death.getMessage());
        restart();
    }

    private void restart() {
        try {
            // the server may outlive its launcher for a moment and holds the data folder
            data.endLeftovers();
            current = NodeProcess.start(command, folder);
            watch();
        } catch (LocalNodeException e) {
            failure = e;
            LOG.log(Level.ERROR, "Elasticsearch 无法重新启动", e);
        }
    }

    /** Now the launcher has made its child, the server. */
    private synchronized void rememberProcesses() {
        served = true;
        if (!ending) {
            data.note(current.process().toHandle(), address);
        }
    }

    private synchronized void throwIfFailed() {
        if (failure != null) {
            throw failure;
        }
    }

    private synchronized LocalNodeException.NotReady notReady(Duration waited) {
        return new LocalNodeException.NotReady(address.hosts(), waited, current.output(), current.lastLines());
    }
}
