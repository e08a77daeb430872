package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.IndexDefinition;
import dev.gazette.index.LiveIndex;
import dev.gazette.index.SkippedFile;
import dev.gazette.names.NameReader;
import dev.gazette.records.Opinion;
import dev.gazette.records.OpinionRegister;
import dev.gazette.source.Fingerprint;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What would be indexed, before the costly part begins. Holds a few numbers and the problems of each document, not its
 * text, so that its size does not grow with the corpus.
 *
 * @param skipped files that were left out
 */
public record IngestionPlan(IndexDefinition definition, List<Entry> documents, List<SkippedFile> skipped) {
    public IngestionPlan {
        requireNonNull(definition, "definition is null");
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
    }

    /** Changes with every document, and with every file that is left out, and with the rules for names. */
    public String fingerprint() {
        return Fingerprint.of(Stream.of(
                        documents.stream().map(Entry::fingerprint),
                        skipped.stream().map(SkippedFile::toString),
                        Stream.of("names " + NameReader.RULES))
                .flatMap(parts -> parts)
                .toList());
    }

    /** Whether this index holds exactly what the plan would give. */
    public boolean isFulfilledBy(LiveIndex live) {
        return live.isCurrent(definition.fingerprint(), fingerprint());
    }

    /** What was skipped or could not be settled. */
    public List<IngestionProblem> problems() {
        return Stream.concat(
                        skipped.stream().map(IngestionProblem::of),
                        documents.stream()
                                .flatMap(document -> document.summary().problems().stream())
                                .map(IngestionProblem::of))
                .toList();
    }

    OpinionRegister opinions() {
        return new OpinionRegister(documents.stream()
                .flatMap(document -> document.opinions().stream())
                .toList());
    }

    int items() {
        return sum(ArchivedDocument::items);
    }

    int passages() {
        return sum(ArchivedDocument::passages);
    }

    int sentences() {
        return sum(ArchivedDocument::sentences);
    }

    private int sum(ToIntFunction<ArchivedDocument> number) {
        return documents.stream().map(Entry::summary).mapToInt(number).reduce(0, Math::addExact);
    }

    /**
     * One document of the plan.
     *
     * @param fingerprint of what was read from it
     * @param opinions its opinions: follow-up reports of other documents may follow them
     */
    public record Entry(CorpusFile file, ArchivedDocument summary, String fingerprint, List<Opinion> opinions) {
        public Entry {
            requireNonNull(file, "file is null");
            requireNonNull(summary, "summary is null");
            requireNonNull(fingerprint, "fingerprint is null");
            opinions = List.copyOf(opinions);
        }
    }
}
