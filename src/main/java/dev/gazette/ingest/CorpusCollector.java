package dev.gazette.ingest;

import dev.gazette.index.DocumentOrigin;
import dev.gazette.index.SkippedFile;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the files of a corpus, one for each id and each content; of several the first one that is added counts. */
final class CorpusCollector {
    private final Set<String> removed;
    private final List<CorpusFile> files = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final Map<String, CorpusFile> byId = new HashMap<>();
    private final Map<String, CorpusFile> byContent = new HashMap<>();

    /** @param removed ids of documents that an operator removed from the corpus */
    CorpusCollector(Set<String> removed) {
        this.removed = removed;
    }

    /** The id of a file's document. */
    static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * Adds a file, or all files of a folder.
     *
     * @throws dev.gazette.source.CorpusException when it is not there or cannot be listed
     */
    void addCorpus(Path corpus) {
        Path root = Files.isDirectory(corpus) ? corpus : parent(corpus);
        CorpusReader.files(corpus).forEach(file -> add(file, root, DocumentOrigin.CORPUS));
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    /** Adds one file, which is read once for its fingerprint. */
    void add(Path file, Path root, DocumentOrigin origin) {
        String id = id(file);
        if (origin == DocumentOrigin.CORPUS && isOverruled(id)) {
            return;
        }
        String name = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        CorpusFile found;
        try {
            found = new CorpusFile(id, file, name, origin, Fingerprint.of(file));
        } catch (IOException e) {
            skipped.add(new SkippedFile(name, "file-unreadable", "文件无法读取：" + e));
            return;
        }
        CorpusFile other = byId.getOrDefault(id, byContent.get(found.fingerprint()));
        if (other != null) {
            skipped.add(duplicate(found, other));
            return;
        }
        byId.put(id, found);
        byContent.put(found.fingerprint(), found);
        files.add(found);
    }

    /** Removed, or replaced by an upload: what an operator did on purpose is no problem to report. */
    private boolean isOverruled(String id) {
        CorpusFile other = byId.get(id);
        return removed.contains(id) || (other != null && other.origin() == DocumentOrigin.UPLOAD);
    }

    private static SkippedFile duplicate(CorpusFile file, CorpusFile other) {
        return file.fingerprint().equals(other.fingerprint())
                ? new SkippedFile(file.name(), "duplicate-content", "内容与文件 " + other.name() + " 相同，只收录一份")
                : new SkippedFile(
                        file.name(),
                        "duplicate-id",
                        "文件名（不含扩展名）须各不相同，但 '" + file.id() + "' 与文件 " + other.name() + " 相同，请改名");
    }

    CorpusListing listing() {
        files.sort(Comparator.comparing(CorpusFile::id));
        return new CorpusListing(files, skipped);
    }
}
