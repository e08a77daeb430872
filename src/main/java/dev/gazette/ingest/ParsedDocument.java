package dev.gazette.ingest;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import dev.gazette.gazette.ParseProblem;
import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.ArchivedItem;
import dev.gazette.passage.Passage;
import dev.gazette.passage.PassageCutter;
import dev.gazette.records.GazetteRecords;
import dev.gazette.records.RecordReader;
import dev.gazette.source.CorpusReader;
import dev.gazette.source.Fingerprint;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One document, read, parsed and cut. Only one is held at a time, however many there are. */
record ParsedDocument(
        CorpusFile file, SourceDocument source, Gazette gazette, List<Passage> passages, GazetteRecords records) {
    ParsedDocument {
        requireNonNull(file, "file is null");
        requireNonNull(source, "source is null");
        requireNonNull(gazette, "gazette is null");
        passages = List.copyOf(passages);
        requireNonNull(records, "records is null");
    }

    /**
     * Reads a file.
     *
     * @throws dev.gazette.source.CorpusException when the file breaks a rule
     */
    static ParsedDocument read(CorpusFile file) {
        SourceDocument source = CorpusReader.read(file.path(), file.documentId());
        Gazette gazette = new GazetteParser().parse(source);
        return new ParsedDocument(
                file, source, gazette, new PassageCutter().cut(gazette), new RecordReader().read(gazette));
    }

    List<ArchivedItem> items() {
        List<ArchivedItem> items = new ArrayList<>();
        for (Meeting meeting : gazette.meetings()) {
            for (Item item : meeting.items()) {
                items.add(new ArchivedItem(
                        gazette.documentId(),
                        meeting.session(),
                        meeting.name(),
                        meeting.label(),
                        meeting.date(),
                        items.size(),
                        item));
            }
        }
        return items;
    }

    /** What the reader and the parser could not settle. */
    List<ParseProblem> problems() {
        Stream<ParseProblem> read = source.layout().problems().stream()
                .map(problem -> new ParseProblem(source.id(), problem.code(), problem.detail(), problem.lines()));
        return Stream.of(read, gazette.problems().stream(), records.problems().stream())
                .flatMap(problems -> problems)
                .distinct()
                .toList();
    }

    int sentences() {
        return passages.stream().mapToInt(passage -> passage.sentences().size()).sum();
    }

    /** Changes with every item, passage, record, embedded text or problem, so also when the parser learns something. */
    String fingerprint() {
        // Records print all their parts, and always in the same way.
        return Fingerprint.of(Stream.of(
                        Stream.of(summary().toString()),
                        items().stream().map(ArchivedItem::toString),
                        passages.stream().map(Passage::toString),
                        Stream.of(records.toString()),
                        passages.stream().flatMap(passage -> SentenceEmbedder.texts(passage).stream()))
                .flatMap(part -> part)
                .toList());
    }

    ArchivedDocument summary() {
        boolean isGazette = gazette.meetings().stream()
                .anyMatch(meeting -> meeting.session().isPresent());
        return new ArchivedDocument(
                source.id(),
                source.fileName(),
                source.fingerprint(),
                file.origin(),
                title(isGazette),
                isGazette,
                Math.toIntExact(gazette.items().count()),
                passages.size(),
                sentences(),
                problems());
    }

    private String title(boolean isGazette) {
        Stream<String> names = isGazette
                ? gazette.meetings().stream().map(Meeting::name)
                : gazette.items().map(Item::title);
        List<String> printed = names.filter(name -> !name.isBlank()).distinct().toList();
        if (printed.isEmpty()) {
            return source.id();
        }
        return isGazette ? String.join("、", printed) : printed.getFirst();
    }
}
