package dev.gazette.index;

import org.jspecify.annotations.Nullable;

/** Elasticsearch does not answer, refuses a request, or no index is live. The message is in Chinese. */
public final class IndexUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexUnavailableException(String finding, @Nullable Throwable cause) {
        super(cause == null ? finding : finding + "：" + cause, cause);
    }
}
