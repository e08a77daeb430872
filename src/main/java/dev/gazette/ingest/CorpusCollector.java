package dev.gazette.ingest;

import dev.gazette.index.DocumentOrigin;
import dev.gazette.index.SkippedFile;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.DocumentId;
import dev.gazette.source.DocumentIds;
import dev.gazette.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the files of a corpus, one for each content; of several the first one that is added counts. */
final class CorpusCollector {
    private final Set<String> removed;
    private final List<CorpusFile> files = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    /** Uploaded files have ids of their own making, so that they do not change those of the corpus. */
    private final Map<DocumentOrigin, DocumentIds> ids = new EnumMap<>(DocumentOrigin.class);

    private final Map<String, CorpusFile> byId = new HashMap<>();
    private final Map<String, CorpusFile> byContent = new HashMap<>();

    /** @param removed ids of documents that an operator removed from the corpus */
    CorpusCollector(Set<String> removed) {
        this.removed = removed;
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
        String name = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        CorpusFile found;
        try {
            String fingerprint = Fingerprint.of(file);
            DocumentId id = ids.computeIfAbsent(origin, any -> new DocumentIds()).claim(file, name, fingerprint);
            found = new CorpusFile(id, file, name, origin, fingerprint);
        } catch (IOException e) {
            skipped.add(new SkippedFile(name, "file-unreadable", "文件无法读取：" + e));
            return;
        }
        if (isOverruled(found)) {
            return;
        }
        CorpusFile other = byContent.putIfAbsent(found.fingerprint(), found);
        if (other == null) {
            byId.put(found.id(), found);
            files.add(found);
        } else {
            skipped.add(new SkippedFile(name, "duplicate-content", "内容与文件 " + other.name() + " 相同，只收录一份"));
        }
    }

    /** Removed, or replaced by an upload: what an operator did on purpose is no problem to report. */
    private boolean isOverruled(CorpusFile file) {
        CorpusFile other = byId.get(file.id());
        boolean isReplaced = other != null && other.origin() == DocumentOrigin.UPLOAD;
        return file.origin() == DocumentOrigin.CORPUS && (removed.contains(file.id()) || isReplaced);
    }

    CorpusListing listing() {
        files.sort(Comparator.comparing(CorpusFile::id));
        return new CorpusListing(files, skipped);
    }
}
