package dev.gazette.localnode;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The data folder, held by this service alone: its lock, the processes that work on it, the address of its node. */
final class DataFolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());
    private static final String ADDRESS = "node.address";

    private final Path path;
    private final DataLock lock;
    private final PidFile pids;

    private DataFolder(Path path, DataLock lock) {
        this.path = path;
        this.lock = lock;
        this.pids = new PidFile(path);
    }

    /** Takes the folder and ends what a crashed service has left running on it. */
    static DataFolder take(NodeSettings settings) {
        var folder = new DataFolder(settings.data(), DataLock.on(settings.data()));
        try {
            folder.endLeftovers();
            folder.checkSpace(settings.minFreeMegabytes());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        return folder;
    }

    /** Host and port of the node that a running service keeps on this data folder. */
    static Optional<String> addressOn(Path data) {
        try {
            Path file = data.resolve(ADDRESS);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法读取 " + data.resolve(ADDRESS), e);
        }
    }

    /** Notes the processes and the address of a node that has been started. */
    void note(ProcessHandle launcher, NodeAddress address) {
        pids.write(launcher);
        try {
            Files.writeString(path.resolve(ADDRESS), address.hosts() + "\n");
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法写入 " + path.resolve(ADDRESS), e);
        }
    }

    void endLeftovers() {
        List<ProcessHandle> leftovers = pids.leftovers();
        if (!leftovers.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "上次运行留下的 Elasticsearch 进程 {0} 还在，先结束它",
                    leftovers.stream()
                            .map(ProcessHandle::pid)
                            .map(String::valueOf)
                            .toList());
            Processes.end(leftovers);
        }
        forget();
    }

    /** The node has ended. */
    void forget() {
        pids.delete();
        try {
            Files.deleteIfExists(path.resolve(ADDRESS));
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法删除 " + path.resolve(ADDRESS), e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private void checkSpace(long neededMegabytes) {
        try {
            long free = Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
            if (free < neededMegabytes) {
                throw new LocalNodeException.NoDiskSpace(path, free, neededMegabytes);
            }
        } catch (IOException e) {
            throw new LocalNodeException.DataUnusable("看不到 " + path + " 的剩余空间：" + FolderTree.reason(e), e);
        }
    }
}
