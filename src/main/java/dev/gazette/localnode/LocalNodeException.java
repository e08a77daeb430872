package dev.gazette.localnode;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Why the bundled Elasticsearch does not run; the message says what was found, where, and what to do. */
public abstract sealed class LocalNodeException extends RuntimeException {
    private LocalNodeException(String message) {
        super(message);
    }

    private LocalNodeException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The build has not laid out the parts of the node, or they are damaged. */
    public static final class Install extends LocalNodeException {
        Install(String message) {
            super(message);
        }

        Install(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Another service works on the same data folder. */
    public static final class DataInUse extends LocalNodeException {
        DataInUse(Path data) {
            super("数据目录 " + data + " 正被另一个服务使用：先停掉那一个，或用 GAZETTE_DATA 指定别的目录");
        }
    }

    /** The data folder cannot be made, written or entered. */
    public static final class DataUnusable extends LocalNodeException {
        DataUnusable(String message) {
            super(message);
        }

        DataUnusable(String message, Throwable cause) {
            super(message, cause);
        }

        /** @param action what failed and where, e.g. "无法读取 /data/node.pid" */
        static DataUnusable at(String action, IOException cause) {
            return new DataUnusable(action + "：" + FolderTree.reason(cause), cause);
        }
    }

    /** The machine gives no port to listen on. */
    public static final class NoPort extends LocalNodeException {
        NoPort(InetAddress address, IOException cause) {
            super(address.getHostAddress() + " 上没有可用的端口：" + FolderTree.reason(cause), cause);
        }
    }

    /** Too little room for an index. */
    public static final class NoDiskSpace extends LocalNodeException {
        NoDiskSpace(Path data, long freeMegabytes, long neededMegabytes) {
            super("磁盘空间不足：" + data + " 所在磁盘剩余 " + freeMegabytes + " MB，至少需要 " + neededMegabytes
                    + " MB。请清理磁盘，或用 GAZETTE_DATA 指定别的目录");
        }
    }

    /** The child process ended by itself. */
    public static final class Died extends LocalNodeException {
        Died(int exitCode, Path log, List<String> lastLines) {
            super("Elasticsearch 进程已退出（退出码 " + exitCode + "）。日志 " + log + " 的最后几行：\n" + String.join("\n", lastLines));
        }
    }

    /** The child process lives and does not answer. */
    public static final class NotReady extends LocalNodeException {
        NotReady(String address, Duration waited, Path log, List<String> lastLines) {
            super("Elasticsearch（" + address + "）在 " + waited.toSeconds() + " 秒内没有就绪。日志 " + log + " 的最后几行：\n"
                    + String.join("\n", lastLines));
        }
    }
}
