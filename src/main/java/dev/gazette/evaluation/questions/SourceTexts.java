package dev.gazette.evaluation.questions;

import dev.gazette.source.CorpusReader;
import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents that evidence and citations point into, by their ids. */
public final class SourceTexts {
    private final Map<String, SourceDocument> documents = new HashMap<>();

    /** These documents; of two with the same id the first counts. */
    public SourceTexts(Collection<SourceDocument> documents) {
        documents.forEach(document -> this.documents.putIfAbsent(document.id(), document));
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
        return Set.copyOf(documents.keySet());
    }

    /** The text of some lines; empty when there is no such document or it is shorter. */
    public Optional<String> lines(String document, LineRange range) {
        return Optional.ofNullable(documents.get(document))
                .filter(found -> found.lines().size() >= range.last())
                .map(found -> found.lines().subList(range.first() - 1, range.last()).stream()
                        .map(SourceLine::text)
                        .collect(Collectors.joining("\n")));
    }
}
