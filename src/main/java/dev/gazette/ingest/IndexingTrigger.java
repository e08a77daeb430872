package dev.gazette.ingest;

import java.util.Locale;

/** Why an operator's job runs. */
public enum IndexingTrigger {
    /** Documents were stored or removed: the index is built anew only if it does not hold just that already. */
    DOCUMENTS,
    /** An operator asked for it: the index is built anew whatever it holds. */
    REQUEST;

    /** Name in the HTTP contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
