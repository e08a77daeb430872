package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.index.DocumentOrigin;
import java.nio.file.Path;

/**
 * A file that is to be indexed.
 *
 * @param id id of its document: the name without the extension
 * @param name path below the folder it was found in, for messages
 * @param fingerprint SHA-256 of its bytes, lower-case hex
 */
public record CorpusFile(String id, Path path, String name, DocumentOrigin origin, String fingerprint) {
    public CorpusFile {
        requireNonNull(id, "id is null");
        requireNonNull(path, "path is null");
        requireNonNull(name, "name is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(fingerprint, "fingerprint is null");
    }
}
