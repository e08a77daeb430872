package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.index.ArchivedItem;
import dev.gazette.index.IndexDefinition;
import dev.gazette.index.LiveIndex;
import dev.gazette.names.NameEntry;
import dev.gazette.passage.Passage;
import dev.gazette.source.Fingerprint;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that would be indexed, before the costly part begins.
 *
 * @param documents number of documents
 * @param problems what was skipped or could not be settled
 * @param fingerprint changes with every item, passage, name or embedded text, so also when the parser learns something
 */
public record IngestionPlan(
        IndexDefinition definition,
        int documents,
        List<ArchivedItem> items,
        List<Passage> passages,
        List<NameEntry> names,
        List<IngestionProblem> problems,
        String fingerprint) {
    public IngestionPlan {
        requireNonNull(definition, "definition is null");
        items = List.copyOf(items);
        passages = List.copyOf(passages);
        names = List.copyOf(names);
        problems = List.copyOf(problems);
        requireNonNull(fingerprint, "fingerprint is null");
    }

    static IngestionPlan of(IndexDefinition definition, ParsedCorpus corpus) {
        // Records print all their parts, and always in the same way.
        List<String> content = Stream.of(
                        corpus.items().stream().map(ArchivedItem::toString),
                        corpus.passages().stream().map(Passage::toString),
                        corpus.names().stream().map(NameEntry::toString),
                        corpus.passages().stream().flatMap(passage -> SentenceEmbedder.texts(passage).stream()))
                .flatMap(part -> part)
                .toList();
        return new IngestionPlan(
                definition,
                corpus.documents(),
                corpus.items(),
                corpus.passages(),
                corpus.names(),
                corpus.problems(),
                Fingerprint.of(content));
    }

    /** Whether this index holds exactly what the plan would give. */
    public boolean isFulfilledBy(LiveIndex live) {
        return live.isCurrent(definition.fingerprint(), fingerprint);
    }

    int sentences() {
        return passages.stream().mapToInt(passage -> passage.sentences().size()).sum();
    }
}
