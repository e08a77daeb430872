package dev.gazette.ingest;

import dev.gazette.index.DocumentOrigin;
import dev.gazette.source.CorpusException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What is to be indexed: the configured corpus, without the documents that an operator removed, and the uploaded
 * documents, which take the place of documents of the same id. Of files with the same content the first one counts.
 */
@ApplicationScoped
public class EffectiveCorpus {
    private final IngestConfig config;
    private final UploadedDocuments uploads;
    private final RemovedDocuments removed;

    EffectiveCorpus(IngestConfig config, UploadedDocuments uploads, RemovedDocuments removed) {
        this.config = config;
        this.uploads = uploads;
        this.removed = removed;
    }

    /**
     * Lists the files; each is read once for its fingerprint, one at a time.
     *
     * @throws CorpusException when the configured corpus is not there or cannot be listed
     */
    public CorpusListing list() {
        CorpusCollector collector = new CorpusCollector(removed.ids());
        // uploads come first, so that they win over files of the corpus
        uploads.files().forEach(file -> collector.add(file, uploads.folder(), DocumentOrigin.UPLOAD));
        collector.addCorpus(config.corpus());
        return collector.listing();
    }

    /** Whether the configured corpus has a file of this document that is not removed, be it replaced or not. */
    boolean isInConfiguredCorpus(String document) {
        CorpusCollector collector = new CorpusCollector(removed.ids());
        collector.addCorpus(config.corpus());
        return collector.listing().file(document).isPresent();
    }
}
