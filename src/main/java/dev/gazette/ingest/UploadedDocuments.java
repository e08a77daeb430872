package dev.gazette.ingest;

import dev.gazette.source.CorpusReader;
import dev.gazette.source.DocumentIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that operators sent, in {@code documents/} of the data folder, at most one for each document id. What is
 * stored is on disk when the call returns.
 */
@ApplicationScoped
public class UploadedDocuments {
    private final Path folder;

    @Inject
    UploadedDocuments(IngestConfig config) {
        this.folder = config.data().resolve("documents");
    }

    Path folder() {
        return folder;
    }

    /** All stored files in the order of their names. */
    public List<Path> files() {
        return Files.isDirectory(folder) ? CorpusReader.files(folder) : List.of();
    }

    /**
     * A new empty folder for files that are still to be checked, on the same disk and hidden from {@link #files()}. The
     * caller deletes it.
     */
    public Path newStagingFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder), ".incoming-");
        } catch (IOException e) {
            throw new UncheckedIOException("上传目录 " + folder + " 无法写入：" + e, e);
        }
    }

    /** Takes a checked file over under its own name, in place of every other file of the same document. */
    public synchronized void keep(Path checked) {
        try {
            AtomicFiles.force(checked);
            Path kept = folder.resolve(String.valueOf(checked.getFileName()));
            AtomicFiles.move(checked, kept);
            for (Path other : files()) {
                if (DocumentIds.stem(other).equals(DocumentIds.stem(kept)) && !other.equals(kept)) {
                    Files.delete(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("文件 " + checked.getFileName() + " 无法存入 " + folder + "：" + e, e);
        }
    }

    /** Deletes the file of a document; whether there was one. */
    public synchronized boolean delete(String id) {
        List<Path> own = files().stream()
                .filter(file -> DocumentIds.stem(file).equals(id))
                .toList();
        try {
            for (Path file : own) {
                Files.delete(file);
            }
            if (!own.isEmpty()) {
                AtomicFiles.force(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("文件 " + own + " 无法删除：" + e, e);
        }
        return !own.isEmpty();
    }
}
