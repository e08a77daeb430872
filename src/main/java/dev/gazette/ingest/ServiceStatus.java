package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.index.LiveIndex;
import java.util.Optional;

/** What the service is doing since its start. */
public sealed interface ServiceStatus {
    /** Elasticsearch does not answer yet. */
    record WaitingForElasticsearch() implements ServiceStatus {}

    /**
     * The corpus is compared with the live index, or a new index is being built.
     *
     * @param progress empty until the first passage is in
     */
    record Indexing(Optional<ProgressSnapshot> progress) implements ServiceStatus {
        public Indexing {
            requireNonNull(progress, "progress is null");
        }
    }

    /**
     * Questions are answered.
     *
     * @param problem why the index could not be renewed, in Chinese; empty when it is up to date
     */
    record Ready(LiveIndex index, Optional<String> problem) implements ServiceStatus {
        public Ready {
            requireNonNull(index, "index is null");
            requireNonNull(problem, "problem is null");
        }
    }

    /**
     * No index is live.
     *
     * @param reason in Chinese, with what to do
     */
    record Failed(String reason) implements ServiceStatus {
        public Failed {
            requireNonNull(reason, "reason is null");
        }
    }
}
