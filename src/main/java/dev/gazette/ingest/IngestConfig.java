package dev.gazette.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What is indexed and where things are kept. */
@ConfigMapping(prefix = "gazette")
public interface IngestConfig {
    /** Folder or file to index ({@code GAZETTE_CORPUS}); by default the sample. */
    @WithDefault("${gazette.home:.}/eval/corpus")
    Path corpus();

    /** Folder for everything that is kept ({@code GAZETTE_DATA}): embeddings, the local node. */
    @WithDefault("data")
    Path data();

    /** Whether standard output is a terminal: one line that updates itself instead of a line every few seconds. */
    @WithDefault("false")
    boolean terminal();

    /** The first word of the command line: {@code serve}, {@code index}, {@code eval}. */
    @WithDefault("serve")
    String command();

    /** Whether a start brings the index up to date; commands that read files only, or index themselves, say no. */
    @WithDefault("true")
    boolean startupIndexing();

    /** How long a start waits for Elasticsearch before it says that it failed; it goes on trying afterwards. */
    @WithDefault("180s")
    Duration elasticsearchWait();
}
