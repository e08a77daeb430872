package dev.gazette.passage;

import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the passages of one item their ids and provenance and appends them to the list of the document. */
final class PassageSink {
    private final String document;
    private final Meeting meeting;
    private final Item item;
    private final List<Passage> passages;
    private int count;

    PassageSink(String document, Meeting meeting, Item item, List<Passage> passages) {
        this.document = document;
        this.meeting = meeting;
        this.item = item;
        this.passages = passages;
    }

    void add(List<String> section, String text, List<Sentence> sentences, LineRange lines) {
        count++;
        Provenance provenance = new Provenance(
                document,
                meeting.session(),
                meeting.name(),
                meeting.label(),
                meeting.date(),
                new Provenance.ItemReference(item.id(), item.title(), item.kind(), item.speaker(), item.role()),
                withParent(section),
                item.pages(),
                lines);
        String id = String.format(Locale.ROOT, "%s.p%03d", item.id(), count);
        passages.add(new Passage(id, passages.size(), text, sentences, provenance));
    }

    /** An annex is found and read under the title of the item that it is attached to. */
    private List<String> withParent(List<String> section) {
        Optional<String> title = item.parent()
                .flatMap(parent -> meeting.items().stream()
                        .filter(other -> other.id().equals(parent))
                        .map(Item::title)
                        .findFirst());
        return Stream.concat(title.stream(), section.stream()).toList();
    }
}
