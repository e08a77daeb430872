package dev.gazette.ingest;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.index.IndexBuild;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexDefinition;
import dev.gazette.index.ItemDocument;
import dev.gazette.index.LiveIndex;
import dev.gazette.index.NameDocument;
import dev.gazette.index.PassageDocument;
import dev.gazette.index.PassageIndex;
import dev.gazette.passage.Passage;
import dev.gazette.passage.PassageCutter;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.CorpusReading;
import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole job: read, parse and cut ({@link #plan()}), then embed, index and switch ({@link #run}). Planning is quick;
 * embedding takes nearly all the time, and bulk requests run beside it.
 */
@ApplicationScoped
public class Ingestion {
    private final EmbeddingModel model;
    private final PassageIndex index;
    private final IngestConfig config;
    private final IndexConfig indexConfig;

    Ingestion(EmbeddingModel model, PassageIndex index, IngestConfig config, IndexConfig indexConfig) {
        this.model = model;
        this.index = index;
        this.config = config;
        this.indexConfig = indexConfig;
    }

    /**
     * Reads, parses and cuts the configured corpus.
     *
     * @throws dev.gazette.source.CorpusException when a file breaks a rule
     * @throws dev.gazette.index.IndexDefinitionException when the mapping or a dictionary breaks a rule
     */
    public IngestionPlan plan() {
        IndexDefinition definition = IndexDefinition.load(indexConfig.indexMappings(), model.modelName());
        CorpusReading reading = new CorpusReader().read(config.corpus());
        GazetteParser parser = new GazetteParser();
        List<Gazette> gazettes = reading.documents().stream().map(parser::parse).toList();
        PassageCutter cutter = new PassageCutter();
        return IngestionPlan.of(definition, ParsedCorpus.of(reading, gazettes, cutter::cut));
    }

    /**
     * Builds the index of a plan and makes it live. Whatever goes wrong, the live index stays as it was;
     * a listener that throws ends the run in the same way.
     *
     * @throws dev.gazette.index.IndexBuildException when Elasticsearch refuses a document
     * @throws dev.gazette.index.IndexUnavailableException when Elasticsearch does not answer
     */
    public IngestionReport run(IngestionPlan plan, IngestionProgress progress) {
        long start = System.nanoTime();
        try (EmbeddingCache cache =
                        EmbeddingCache.open(cacheFile(), plan.definition().dimension());
                IndexBuild build = index.begin(plan.definition(), plan.fingerprint())) {
            int known = cache.size();
            plan.items().stream().map(ItemDocument::new).forEach(build::add);
            for (int i = 0; i < plan.names().size(); i++) {
                build.add(new NameDocument(plan.names().get(i), i));
            }
            addPassages(plan, new SentenceEmbedder(model, cache), build, new ProgressMeter(plan, progress));
            LiveIndex live = build.commit();
            return report(plan, live, cache.size() - known, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException("向量缓存无法关闭：" + cacheFile(), e);
        }
    }

    private Path cacheFile() {
        return config.data().resolve("embeddings").resolve(model.modelName() + ".bin");
    }

    private static void addPassages(
            IngestionPlan plan, SentenceEmbedder embedder, IndexBuild build, ProgressMeter meter) {
        List<Passage> waiting = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            waiting.add(passage);
            embedder.request(SentenceEmbedder.texts(passage));
            if (embedder.isBatchFull()) {
                addWaiting(waiting, embedder, build, meter);
            }
        }
        addWaiting(waiting, embedder, build, meter);
    }

    private static void addWaiting(
            List<Passage> waiting, SentenceEmbedder embedder, IndexBuild build, ProgressMeter meter) {
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

    private static IngestionReport report(IngestionPlan plan, LiveIndex live, int embedded, Duration duration) {
        return new IngestionReport(
                live,
                plan.documents(),
                plan.items().size(),
                plan.passages().size(),
                plan.sentences(),
                embedded,
                plan.problems(),
                duration);
    }
}
