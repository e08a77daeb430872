package dev.gazette.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.elasticsearch.client.ResponseException;

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

    /** Returns when Elasticsearch refused with this status, and throws the failure again otherwise. */
    static void pass(IndexUnavailableException failure, int status) {
        // the client reads the errors of some statuses itself and leaves others to the transport below
        int found = failure.getCause() instanceof ElasticsearchException refused
                ? refused.status()
                : failure.getCause() instanceof ResponseException answered
                        ? answered.getResponse().getStatusLine().getStatusCode()
                        : 0;
        if (found != status) {
            throw failure;
        }
    }

    /** A request of the client. */
    @FunctionalInterface
    interface Request<T> {
        T run() throws IOException;
    }
}
