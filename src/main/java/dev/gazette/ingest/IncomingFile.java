package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file that an operator sends.
 *
 * @param name as it was sent, which may be hostile
 * @param content where its bytes are; it stays there
 */
public record IncomingFile(String name, Path content) {
    public IncomingFile {
        requireNonNull(name, "name is null");
        requireNonNull(content, "content is null");
    }
}
