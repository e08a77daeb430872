package dev.gazette.ingest;

import java.util.Locale;

/** Where a job of an operator, such as an indexing run or an evaluation, is. */
public enum JobState {
    /** It waits for the run before it. */
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    /** It was given up because an operator said so, or with the service. */
    CANCELLED;

    /** Name in the HTTP contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
