package dev.gazette.ingest;

import static java.util.function.Function.identity;

import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.IndexedDocuments;
import dev.gazette.index.SkippedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what readers see with the files as they are now. */
@ApplicationScoped
public class DocumentInventory {
    private final IndexedDocuments indexed;
    private final EffectiveCorpus corpus;

    DocumentInventory(IndexedDocuments indexed, EffectiveCorpus corpus) {
        this.indexed = indexed;
        this.corpus = corpus;
    }

    /**
     * Everything there is; reads each file once for its fingerprint.
     *
     * @throws dev.gazette.index.IndexUnavailableException when Elasticsearch does not answer or no index is live
     */
    public Inventory take() {
        List<ArchivedDocument> documents = indexed.documents();
        List<SkippedFile> skipped = indexed.skipped();
        return new Inventory(documents, skipped, waiting(documents, skipped, corpus.list()));
    }

    private static List<WaitingChange> waiting(
            List<ArchivedDocument> documents, List<SkippedFile> skipped, CorpusListing listing) {
        Map<String, ArchivedDocument> gone = documents.stream()
                .collect(Collectors.toMap(ArchivedDocument::document, identity(), (a, b) -> a, TreeMap::new));
        // A file that could not be read is not waiting: the next index will leave it out, too.
        Set<String> left = skipped.stream().map(SkippedFile::file).collect(Collectors.toSet());
        List<WaitingChange> changes = new ArrayList<>();
        for (CorpusFile file : listing.files()) {
            ArchivedDocument known = gone.remove(file.id());
            if (known == null && !left.contains(file.name())) {
                changes.add(new WaitingChange(file.id(), file.name(), WaitingChange.Kind.ADDED));
            } else if (known != null && !known.fingerprint().equals(file.fingerprint())) {
                changes.add(new WaitingChange(file.id(), file.name(), WaitingChange.Kind.CHANGED));
            }
        }
        gone.values().stream()
                .map(old -> new WaitingChange(old.document(), old.fileName(), WaitingChange.Kind.REMOVED))
                .forEach(changes::add);
        return changes;
    }

    /**
     * Documents of the live index, files it left out, and what waits for the next one.
     */
    public record Inventory(List<ArchivedDocument> documents, List<SkippedFile> skipped, List<WaitingChange> waiting) {
        public Inventory {
            documents = List.copyOf(documents);
            skipped = List.copyOf(skipped);
            waiting = List.copyOf(waiting);
        }
    }
}
