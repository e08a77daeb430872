package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.reading.ReadText;
import dev.gazette.reading.SpanReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has the trained reader read the likeliest words with what stands beside them. */
@ApplicationScoped
class PassageReader {
    private final SpanReader reader;

    PassageReader(SpanReader reader) {
        this.reader = reader;
    }

    /** Loads the network while the service starts, so that no question waits for it. */
    void load(@Observes StartupEvent started) {
        reader.read("", List.of());
    }

    /** Reads these candidates. */
    ReadPassages read(Question question, List<Candidate> candidates) {
        Map<Passage, List<Candidate>> byPassage = candidates.stream()
                .collect(Collectors.groupingBy(Candidate::passage, LinkedHashMap::new, Collectors.toList()));
        List<Segment> segments = byPassage.entrySet().stream()
                .flatMap(entry -> Segment.around(entry.getKey(), entry.getValue()).stream())
                .toList();
        return ReadPassages.of(
                segments,
                reader.read(
                        question.text(),
                        segments.stream().map(PassageReader::readable).toList()));
    }

    /** With title and the nearest heading, which often name what the sentences leave out. */
    private static ReadText readable(Segment segment) {
        Provenance provenance = segment.passage().provenance();
        String heading =
                provenance.section().isEmpty() ? "" : provenance.section().getLast();
        String about = Stream.of(provenance.item().title(), heading)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new ReadText(about, segment.text());
    }
}
