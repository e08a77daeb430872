package dev.gazette.ingest;

import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.IndexBuild;
import dev.gazette.index.IndexConfig;
import dev.gazette.index.IndexDefinition;
import dev.gazette.index.LiveIndex;
import dev.gazette.index.PassageIndex;
import dev.gazette.index.SkippedFile;
import dev.gazette.source.CorpusException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole job in two passes over the documents: {@link #plan} reads each one and keeps its fingerprint and numbers;
 * {@link #run} reads each one again, embeds, indexes, and switches at the end. Reading twice costs little beside
 * embedding, and only one document is in memory at a time.
 */
@ApplicationScoped
public class Ingestion {
    private final EmbeddingModel model;
    private final PassageIndex index;
    private final IngestConfig config;
    private final IndexConfig indexConfig;
    private final EffectiveCorpus corpus;

    Ingestion(
            EmbeddingModel model,
            PassageIndex index,
            EffectiveCorpus corpus,
            IngestConfig config,
            IndexConfig indexConfig) {
        this.model = model;
        this.index = index;
        this.corpus = corpus;
        this.config = config;
        this.indexConfig = indexConfig;
    }

    /**
     * Reads, parses and cuts every document of the corpus. A file that breaks a rule is left out and reported.
     *
     * @throws CorpusException when no document can be read
     * @throws dev.gazette.index.IndexDefinitionException when the mapping or a dictionary breaks a rule
     */
    public IngestionPlan plan(IngestionProgress progress) {
        long start = System.nanoTime();
        IndexDefinition definition = IndexDefinition.load(indexConfig.indexMappings(), model.modelName());
        CorpusListing listing = corpus.list();
        List<IngestionPlan.Entry> documents = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>(listing.skipped());
        DocumentReading reading = new DocumentReading(skipped::add);
        int done = 0;
        for (CorpusFile file : listing.files()) {
            reading.read(file).map(Ingestion::survey).ifPresent(documents::add);
            progress.advanced(ProgressSnapshot.reading(++done, listing.files().size(), since(start)));
        }
        if (documents.isEmpty()) {
            throw CorpusException.noDocuments(
                    config.corpus(), skipped.stream().map(SkippedFile::reason).toList());
        }
        return new IngestionPlan(definition, documents, skipped);
    }

    /** First pass: what is kept of a document until all are read. Facts that span documents are collected here. */
    private static IngestionPlan.Entry survey(ParsedDocument document) {
        return new IngestionPlan.Entry(
                document.file(),
                document.summary(),
                document.fingerprint(),
                document.records().opinions());
    }

    /**
     * Second pass: builds the index of a plan and makes it live. Whatever goes wrong, the live index stays as it was;
     * a listener that throws ends the run in the same way.
     *
     * @throws CorpusChangedException when a file is no longer what was planned
     * @throws dev.gazette.index.IndexBuildException when Elasticsearch refuses a document
     * @throws dev.gazette.index.IndexUnavailableException when Elasticsearch does not answer
     */
    public IngestionReport run(IngestionPlan plan, IngestionProgress progress) {
        long start = System.nanoTime();
        try (EmbeddingCache cache =
                        EmbeddingCache.open(cacheFile(), plan.definition().dimension());
                IndexBuild build = index.begin(plan.definition(), plan.fingerprint())) {
            int known = cache.size();
            DocumentWriter writer = new DocumentWriter(
                    new SentenceEmbedder(model, cache), build, new ProgressMeter(plan, progress), plan.opinions());
            plan.documents().forEach(entry -> writer.add(unchanged(entry)));
            writer.finish();
            plan.skipped().forEach(build::add);
            LiveIndex live = build.commit();
            return report(plan, live, cache.size() - known, since(start));
        } catch (IOException e) {
            throw new UncheckedIOException("向量缓存无法关闭：" + cacheFile(), e);
        }
    }

    private static ParsedDocument unchanged(IngestionPlan.Entry entry) {
        try {
            ParsedDocument document = ParsedDocument.read(entry.file());
            ArchivedDocument planned = entry.summary();
            if (document.source().fingerprint().equals(planned.fingerprint())) {
                return document;
            }
        } catch (CorpusException e) {
            throw new CorpusChangedException(entry.file().name(), e);
        }
        throw new CorpusChangedException(entry.file().name(), null);
    }

    private Path cacheFile() {
        return config.data().resolve("embeddings").resolve(model.modelName() + ".bin");
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static IngestionReport report(IngestionPlan plan, LiveIndex live, int embedded, Duration duration) {
        return new IngestionReport(
                live,
                plan.documents().size(),
                plan.items(),
                plan.passages(),
                plan.sentences(),
                embedded,
                plan.problems(),
                duration);
    }
}
