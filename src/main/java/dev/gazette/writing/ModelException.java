package dev.gazette.writing;

import static java.util.Objects.requireNonNull;

/** A model did not come to its end. Says nothing of what the provider answered: that may repeat keys and questions. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public ModelException(Kind kind, String finding) {
        super(kind + ": " + finding);
        this.kind = requireNonNull(kind, "kind is null");
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** Kinds of failures. */
    public enum Kind {
        /** As many are asking it as the operator allows. */
        BUSY,
        /** No connection, or one that broke before the first words. */
        UNREACHABLE,
        /** It says that it is asked too often. */
        RATE_LIMITED,
        /** It says that it failed. */
        SERVER_ERROR,
        /** It does not accept the request: key, name or size. */
        REFUSED,
        /** The first words, or the last, took too long. */
        TIMEOUT,
        /** It answers in a form that is not its protocol. */
        MALFORMED,
        /** It stopped in the middle: connection lost, or its own limit reached. */
        CUT,
        /** Nobody waits for it any more. */
        CANCELLED
    }
}
