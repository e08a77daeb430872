package dev.gazette.ingest;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import dev.gazette.index.ArchivedItem;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameReader;
import dev.gazette.passage.Passage;
import dev.gazette.source.CorpusReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The corpus after parsing and cutting. */
record ParsedCorpus(
        int documents,
        List<ArchivedItem> items,
        List<Passage> passages,
        List<NameEntry> names,
        List<IngestionProblem> problems) {
    ParsedCorpus {
        items = List.copyOf(items);
        passages = List.copyOf(passages);
        names = List.copyOf(names);
        problems = List.copyOf(problems);
    }

    static ParsedCorpus of(CorpusReading reading, List<Gazette> gazettes, Function<Gazette, List<Passage>> cut) {
        Stream<IngestionProblem> skipped = reading.skipped().stream().map(IngestionProblem::of);
        Stream<IngestionProblem> parsed = gazettes.stream()
                .flatMap(gazette -> gazette.problems().stream())
                .map(IngestionProblem::of);
        return new ParsedCorpus(
                gazettes.size(),
                gazettes.stream().flatMap(gazette -> items(gazette).stream()).toList(),
                gazettes.stream()
                        .flatMap(gazette -> cut.apply(gazette).stream())
                        .toList(),
                NameReader.read(gazettes).entries(),
                Stream.concat(skipped, parsed).toList());
    }

    private static List<ArchivedItem> items(Gazette gazette) {
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
}
