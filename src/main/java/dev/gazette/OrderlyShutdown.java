package dev.gazette;

import dev.gazette.localnode.LocalNode;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The service stops first, with its requests answered; then its Elasticsearch. */
final class OrderlyShutdown {
    private static final long LONGEST_SECONDS = 15;

    private final Optional<LocalNode> node;
    private final CountDownLatch serviceStopped = new CountDownLatch(1);

    OrderlyShutdown(Optional<LocalNode> node) {
        this.node = node;
    }

    void serviceHasStopped() {
        serviceStopped.countDown();
    }

    /** Run by the JVM when it ends, for whatever reason; waits for the service, then ends the node. */
    void onExit() {
        node.ifPresent(LocalNode::expectEnd);
        try {
            if (!serviceStopped.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("服务在 " + LONGEST_SECONDS + " 秒内没有停下，直接结束 Elasticsearch");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        node.ifPresent(LocalNode::close);
    }
}
