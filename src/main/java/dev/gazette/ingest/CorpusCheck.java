package dev.gazette.ingest;

import dev.gazette.index.SkippedFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads documents as an ingestion does, without an index and a model. One document is in memory at a time. */
final class CorpusCheck {
    private CorpusCheck() {}

    /**
     * Reads a file, or every file of a folder.
     *
     * @throws dev.gazette.source.CorpusException when it is not there or cannot be listed
     */
    static CheckReport run(Path fileOrFolder, IngestionProgress progress) {
        long start = System.nanoTime();
        CorpusCollector collector = new CorpusCollector(Set.of());
        collector.addCorpus(fileOrFolder);
        CorpusListing listing = collector.listing();
        List<SkippedFile> skipped = new ArrayList<>(listing.skipped());
        DocumentReading reading = new DocumentReading(skipped::add);
        List<CheckedDocument> documents = new ArrayList<>();
        int total = listing.files().size();
        int done = 0;
        for (CorpusFile file : listing.files()) {
            reading.read(file).map(CheckedDocument::of).ifPresent(documents::add);
            progress.advanced(ProgressSnapshot.reading(++done, total, since(start)));
        }
        return new CheckReport(documents, skipped, since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
