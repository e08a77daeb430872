package dev.gazette.ingest;

import dev.gazette.index.IndexUnavailableException;
import dev.gazette.index.PassageIndex;
import java.time.Duration;

/** Waits for Elasticsearch, which may start at the same time as the service. */
final class ClusterWait {
    private ClusterWait() {}

    /**
     * Returns once every primary shard is there.
     *
     * @param pause called between two looks; may throw to give up
     * @throws IndexUnavailableException when the time is over
     */
    static void await(PassageIndex index, Duration longest, Runnable pause) {
        long start = System.nanoTime();
        while (!index.isReachable()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new IndexUnavailableException(
                        "Elasticsearch 在 " + longest.toSeconds() + " 秒内没有就绪，请检查 ELASTICSEARCH_HOSTS 或本机节点的日志", null);
            }
            pause.run();
        }
    }
}
