package dev.gazette.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** Turns the two ways in which a request fails into the one that callers of this package handle. */
final class ClusterCall {
    private ClusterCall() {}

    /**
     * Runs a request.
     *
     * @param task what the request is for, in Chinese, for the message
     */
    static <T> T run(String task, Request<T> request) {
        try {
            return request.run();
        } catch (ElasticsearchException e) {
            throw new IndexUnavailableException(task + "被 Elasticsearch 拒绝", e);
        } catch (IOException e) {
            throw new IndexUnavailableException(task + "时 Elasticsearch 没有响应", e);
        }
    }

    /** A request of the client. */
    @FunctionalInterface
    interface Request<T> {
        T run() throws IOException;
    }
}
