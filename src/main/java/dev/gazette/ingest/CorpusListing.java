package dev.gazette.ingest;

import dev.gazette.index.SkippedFile;
import java.util.List;
import java.util.Optional;

/**
 * The files that make up the corpus now.
 *
 * @param files in the order of their names, one for each document
 * @param skipped files that were left out, each with the reason
 */
public record CorpusListing(List<CorpusFile> files, List<SkippedFile> skipped) {
    public CorpusListing {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /** The file of this document. */
    public Optional<CorpusFile> file(String document) {
        return files.stream().filter(file -> file.id().equals(document)).findFirst();
    }

    /** The file with this content. */
    public Optional<CorpusFile> sameContent(String fingerprint) {
        return files.stream()
                .filter(file -> file.fingerprint().equals(fingerprint))
                .findFirst();
    }
}
