package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was read from a folder or file.
 *
 * @param documents in the order of their paths, at least one
 * @param skipped files that were left out, each with the reason
 */
public record CorpusReading(List<SourceDocument> documents, List<SkippedFile> skipped) {
    public CorpusReading {
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A reading has at least one document but this one has none");
        }
    }

    /**
     * A file that was left out.
     *
     * @param reason rule and finding, in Chinese
     */
    public record SkippedFile(String file, String reason) {
        public SkippedFile {
            requireNonNull(file, "file is null");
            requireNonNull(reason, "reason is null");
        }
    }
}
