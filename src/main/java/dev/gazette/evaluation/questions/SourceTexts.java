package dev.gazette.evaluation.questions;

import dev.gazette.source.CorpusReader;
import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The documents that evidence and citations point into, by their ids. */
public final class SourceTexts {
    /** Characters in memory; a corpus may have thousands of documents, while questions ask about few. */
    private static final long MOST_KEPT = 16_000_000;

    private final Map<String, Supplier<SourceDocument>> documents;
    /** Lines of documents, the one that was asked for least recently first. */
    private final Map<String, List<String>> read = new LinkedHashMap<>(16, 0.75f, true);

    private long kept;

    private SourceTexts(Map<String, Supplier<SourceDocument>> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** These documents; of two with the same id the first counts. */
    public SourceTexts(Collection<SourceDocument> documents) {
        this(byId(documents));
    }

    private static Map<String, Supplier<SourceDocument>> byId(Collection<SourceDocument> documents) {
        Map<String, Supplier<SourceDocument>> byId = new HashMap<>();
        documents.forEach(document -> byId.putIfAbsent(document.id(), () -> document));
        return byId;
    }

    /** Documents by the ids that they have in the index; each file is read when it is asked for. */
    public static SourceTexts ofFiles(Map<String, Path> files) {
        Map<String, Supplier<SourceDocument>> byId = new HashMap<>();
        files.forEach((id, file) ->
                byId.put(id, () -> new CorpusReader().read(file).documents().getFirst()));
        return new SourceTexts(byId);
    }

    /**
     * Reads all documents of these files and folders.
     *
     * @throws dev.gazette.source.CorpusException when a file, or every file of a folder, breaks a rule
     */
    public static SourceTexts read(List<Path> filesOrFolders) {
        return new SourceTexts(filesOrFolders.stream()
                .flatMap(place -> new CorpusReader().read(place).documents().stream())
                .toList());
    }

    public Set<String> ids() {
        return documents.keySet();
    }

    /**
     * The text of some lines; empty when there is no such document or it is shorter.
     *
     * @throws dev.gazette.source.CorpusException when its file cannot be read any more
     */
    public Optional<String> lines(String document, LineRange range) {
        return document(document)
                .filter(lines -> lines.size() >= range.last())
                .map(lines -> String.join("\n", lines.subList(range.first() - 1, range.last())));
    }

    private synchronized Optional<List<String>> document(String id) {
        Supplier<SourceDocument> source = documents.get(id);
        if (source == null) {
            return Optional.empty();
        }
        List<String> known = read.get(id);
        return Optional.of(known == null ? keep(id, source.get()) : known);
    }

    private List<String> keep(String id, SourceDocument document) {
        List<String> lines = document.lines().stream().map(SourceLine::text).toList();
        read.put(id, lines);
        kept += size(lines);
        Iterator<List<String>> oldest = read.values().iterator();
        while (kept > MOST_KEPT && read.size() > 1) {
            kept -= size(oldest.next());
            oldest.remove();
        }
        return lines;
    }

    private static long size(List<String> lines) {
        return lines.stream().mapToLong(String::length).sum();
    }
}
