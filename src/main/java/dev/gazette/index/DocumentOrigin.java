package dev.gazette.index;

import java.util.Locale;

/** Where a document came from. */
public enum DocumentOrigin {
    /** The configured folder or file. */
    CORPUS,
    /** Sent to the service by an operator. */
    UPLOAD;

    /** Name in the HTTP contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
