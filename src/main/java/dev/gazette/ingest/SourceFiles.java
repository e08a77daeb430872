package dev.gazette.ingest;

import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.IndexedDocuments;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The files that the documents of the live index were read from. The caller's word is only compared with ids of the
 * index and never becomes part of a path.
 */
@ApplicationScoped
public class SourceFiles {
    private static final Logger LOG = Logger.getLogger(SourceFiles.class);

    private final IndexedDocuments indexed;
    private final UploadedDocuments uploads;
    private final IngestConfig config;

    SourceFiles(IndexedDocuments indexed, UploadedDocuments uploads, IngestConfig config) {
        this.indexed = indexed;
        this.uploads = uploads;
        this.config = config;
    }

    /**
     * The file of a document, if it is still there with the content that readers see: the lines of another version
     * would not fit.
     *
     * @throws dev.gazette.index.IndexUnavailableException when Elasticsearch does not answer or no index is live
     */
    public Optional<Path> file(String document) {
        return indexed.documents().stream()
                .filter(known -> known.document().equals(document))
                .findFirst()
                .flatMap(this::unchanged);
    }

    /** Only files of the same name are read for their fingerprint, not the whole corpus. */
    private Optional<Path> unchanged(ArchivedDocument document) {
        List<Path> files =
                switch (document.origin()) {
                    case UPLOAD -> uploads.files();
                    case CORPUS -> CorpusReader.files(config.corpus());
                };
        return files.stream()
                .filter(file -> String.valueOf(file.getFileName()).equals(document.fileName()))
                .filter(file -> isSame(file, document.fingerprint()))
                .findFirst();
    }

    private static boolean isSame(Path file, String fingerprint) {
        try {
            return Fingerprint.of(file).equals(fingerprint);
        } catch (IOException e) {
            LOG.warnf("文件 %s 无法读取：%s", file, e);
            return false;
        }
    }
}
