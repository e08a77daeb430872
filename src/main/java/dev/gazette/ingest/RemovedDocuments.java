package dev.gazette.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Documents of the configured corpus that an operator took out: their ids in {@code removed-documents.txt} of the data
 * folder, one a line. The files themselves belong to the user and are never touched.
 */
@ApplicationScoped
public class RemovedDocuments {
    private final Path file;

    @Inject
    RemovedDocuments(IngestConfig config) {
        this.file = config.data().resolve("removed-documents.txt");
    }

    /** Ids of the removed documents. */
    public synchronized Set<String> ids() {
        try {
            return new TreeSet<>(Files.readAllLines(file, UTF_8));
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("移除记录 " + file + " 无法读取：" + e, e);
        }
    }

    /** Takes a document out; on disk when this returns. */
    public synchronized void add(String id) {
        Set<String> ids = new TreeSet<>(ids());
        if (ids.add(id)) {
            write(ids);
        }
    }

    private void write(Set<String> ids) {
        try {
            AtomicFiles.write(file, (String.join("\n", ids) + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("移除记录 " + file + " 无法写入：" + e, e);
        }
    }
}
