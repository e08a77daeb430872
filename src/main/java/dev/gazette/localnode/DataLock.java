package dev.gazette.localnode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One service per data folder. The system drops the lock with the process, so it is never stale. */
final class DataLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataLock on(Path data) {
        try {
            Files.createDirectories(data);
            Path file = data.resolve("service.lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel)) {
                return new DataLock(file, channel);
            }
            channel.close();
            throw new LocalNodeException.DataInUse(data);
        } catch (IOException e) {
            throw new LocalNodeException.DataUnusable(
                    "数据目录 " + data + " 无法写入：" + FolderTree.reason(e) + "。可用 GAZETTE_DATA 指定别的目录", e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // the other one lives in this very process
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw LocalNodeException.DataUnusable.at("无法释放数据目录的锁 " + file, e);
        }
    }
}
