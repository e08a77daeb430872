package dev.gazette.ingest;

import dev.gazette.ingest.ProgressSnapshot.Share;
import dev.gazette.passage.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is done and tells the listener. A document is done with its last passage. */
final class ProgressMeter {
    private final IngestionProgress listener;
    private final long start = System.nanoTime();
    private final Map<String, Integer> passagesLeft = new TreeMap<>();
    private final int documents;
    private final int passages;
    private final int sentences;
    private int passagesDone;
    private int sentencesDone;

    ProgressMeter(IngestionPlan plan, IngestionProgress listener) {
        this.listener = listener;
        this.documents = plan.documents().size();
        this.passages = plan.passages();
        this.sentences = plan.sentences();
        plan.documents().stream()
                .map(IngestionPlan.Entry::summary)
                .filter(document -> document.passages() > 0)
                .forEach(document -> passagesLeft.put(document.document(), document.passages()));
    }

    void added(List<Passage> batch) {
        batch.forEach(this::count);
        tell();
    }

    private void count(Passage passage) {
        passagesDone++;
        sentencesDone += passage.sentences().size();
        passagesLeft.computeIfPresent(passage.provenance().document(), (id, left) -> left == 1 ? null : left - 1);
    }

    private void tell() {
        listener.advanced(new ProgressSnapshot(
                ProgressSnapshot.Phase.INDEXING,
                new Share(documents - passagesLeft.size(), documents),
                new Share(passagesDone, passages),
                new Share(sentencesDone, sentences),
                Duration.ofNanos(System.nanoTime() - start)));
    }
}
