package dev.gazette.ingest;

import dev.gazette.index.IndexBuild;
import dev.gazette.index.ItemDocument;
import dev.gazette.index.NameDocument;
import dev.gazette.index.PassageDocument;
import dev.gazette.index.RecordDocument;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameReader;
import dev.gazette.passage.Passage;
import dev.gazette.records.OpinionRegister;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes documents into the new index, one after the other. Passages wait until a batch for the embedding model is
 * full, so that small documents share one; no more than a batch of them is ever held. Names are
 * gathered over all documents and written last.
 */
final class DocumentWriter implements AutoCloseable {
    private final SentenceEmbedder embedder;
    private final IndexBuild build;
    private final ProgressMeter meter;
    private final NameReader names = new NameReader();
    private final OpinionRegister opinions;
    private final List<Passage> waiting = new ArrayList<>();

    /**
     * @param opinions those of all documents that will be written
     */
    DocumentWriter(SentenceEmbedder embedder, IndexBuild build, ProgressMeter meter, OpinionRegister opinions) {
        this.embedder = embedder;
        this.build = build;
        this.meter = meter;
        this.opinions = opinions;
    }

    /** Everything that the index holds of one document. What else is read from a document is added here. */
    void add(ParsedDocument document) {
        build.add(document.summary());
        names.add(document.gazette());
        document.items().stream().map(ItemDocument::new).forEach(build::add);
        RecordDocument.of(document.records(), opinions).forEach(build::add);
        for (Passage passage : document.passages()) {
            add(passage);
        }
    }

    private void add(Passage passage) {
        waiting.add(passage);
        embedder.request(SentenceEmbedder.texts(passage));
        if (embedder.isBatchFull() || waiting.size() >= SentenceEmbedder.BATCH) {
            writeWaiting();
        }
    }

    /** Writes the last, smaller batch, and the names of all documents. */
    void finish() {
        writeWaiting();
        List<NameEntry> entries = names.list().entries();
        for (int i = 0; i < entries.size(); i++) {
            build.add(new NameDocument(entries.get(i), i));
        }
    }

    @Override
    public void close() {
        names.close();
    }

    private void writeWaiting() {
        embedder.embedWaiting();
        for (Passage passage : waiting) {
            List<float[]> vectors = SentenceEmbedder.texts(passage).stream()
                    .map(embedder::vector)
                    .toList();
            build.add(new PassageDocument(passage, vectors));
        }
        meter.added(waiting);
        waiting.clear();
    }
}
