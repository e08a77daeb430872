package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.index.DocumentOrigin;
import dev.gazette.source.DocumentId;
import java.nio.file.Path;

/**
 * A file that is to be indexed.
 *
 * @param documentId id of its document
 * @param name path below the folder it was found in, for messages
 * @param fingerprint SHA-256 of its bytes, lower-case hex
 */
public record CorpusFile(DocumentId documentId, Path path, String name, DocumentOrigin origin, String fingerprint) {
    public CorpusFile {
        requireNonNull(documentId, "documentId is null");
        requireNonNull(path, "path is null");
        requireNonNull(name, "name is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(fingerprint, "fingerprint is null");
    }

    public String id() {
        return documentId.value();
    }
}
