package dev.gazette.ingest;

/** Hears how far a run is. Called often and on the thread that does the work, so it must be quick. */
@FunctionalInterface
public interface IngestionProgress {
    void advanced(ProgressSnapshot snapshot);

    /** Tells another listener too. */
    default IngestionProgress and(IngestionProgress other) {
        return snapshot -> {
            advanced(snapshot);
            other.advanced(snapshot);
        };
    }
}
