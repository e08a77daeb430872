package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A document that the next index will hold in another way than the live one.
 *
 * @param document its id
 * @param fileName the file, as it is stored or, for one that was removed, as it was indexed
 */
public record WaitingChange(String document, String fileName, Kind kind) {
    public WaitingChange {
        requireNonNull(document, "document is null");
        requireNonNull(fileName, "fileName is null");
        requireNonNull(kind, "kind is null");
    }

    /** What will happen to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        /** Name in the HTTP contract. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
