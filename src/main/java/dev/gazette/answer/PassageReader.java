package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.reading.Readable;
import dev.gazette.reading.Reading;
import dev.gazette.reading.SpanReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Has the best passages read by the trained reader; the others stay unread, so that an answer stays fast. */
@ApplicationScoped
class PassageReader {
    private static final int MOST = 4;

    private final SpanReader reader;

    PassageReader(SpanReader reader) {
        this.reader = reader;
    }

    /** Loads the network while the service starts, so that no question waits for it. */
    void load(@Observes StartupEvent started) {
        reader.read("", List.of());
    }

    /** Reads the first of these passages, which are given best first. */
    ReadPassages read(Question question, List<Passage> passages) {
        List<Passage> read = passages.stream().limit(MOST).toList();
        List<Reading> readings = reader.read(
                question.text(), read.stream().map(PassageReader::readable).toList());
        return ReadPassages.of(read, readings);
    }

    /** With the title and the nearest heading, which often name what the sentences leave out. */
    private static Readable readable(Passage passage) {
        List<String> section = passage.provenance().section();
        String heading = section.isEmpty() ? "" : " " + section.getLast();
        return new Readable(passage.provenance().item().title() + heading, passage.text());
    }
}
