package dev.gazette.ingest;

import dev.gazette.passage.Passage;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Embeds each distinct text once: collects what is not in the cache and sends it to the model in batches. */
final class SentenceEmbedder {
    /** Enough to keep every core of a small machine busy; larger batches were no faster. */
    static final int BATCH = 64;

    private final EmbeddingModel model;
    private final EmbeddingCache cache;
    private final Set<String> waiting = new LinkedHashSet<>();

    SentenceEmbedder(EmbeddingModel model, EmbeddingCache cache) {
        this.model = model;
        this.cache = cache;
    }

    /** The texts that stand for the sentences of a passage, in their order. */
    static List<String> texts(Passage passage) {
        return passage.sentences().stream()
                .map(sentence -> EmbeddingText.of(passage, sentence))
                .toList();
    }

    /** Asks for vectors; they are there after {@link #embedWaiting()}. */
    void request(List<String> texts) {
        texts.stream().filter(text -> !cache.contains(text)).forEach(waiting::add);
    }

    boolean isBatchFull() {
        return waiting.size() >= BATCH;
    }

    void embedWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        List<String> texts = List.copyOf(waiting);
        List<Embedding> embeddings =
                model.embedAll(texts.stream().map(TextSegment::from).toList()).content();
        for (int i = 0; i < texts.size(); i++) {
            cache.add(texts.get(i), embeddings.get(i).vector());
        }
        waiting.clear();
    }

    float[] vector(String text) {
        return cache.find(text)
                .orElseThrow(
                        () -> new IllegalStateException("Request a text before its vector, but not '" + text + "'"));
    }
}
