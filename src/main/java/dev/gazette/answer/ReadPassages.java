package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.reading.Reading;
import dev.gazette.reading.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader said about passages.
 *
 * @param readings by passage id
 * @param best the best span score of all
 */
record ReadPassages(Map<String, Reading> readings, double best) {
    /** Below what a span gets when the reader says firmly that the answer is not here. */
    private static final double UNREAD = -15;

    private static final double UNLIKELY = -8;

    ReadPassages {
        readings = Map.copyOf(readings);
    }

    /** Readings of passages in the same order. */
    static ReadPassages of(List<Passage> passages, List<Reading> readings) {
        Map<String, Reading> byId = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            byId.put(passages.get(i).id(), readings.get(i));
        }
        double best = readings.stream()
                .flatMap(reading -> reading.best().stream())
                .mapToDouble(Span::score)
                .max()
                .orElse(UNREAD);
        return new ReadPassages(byId, best);
    }

    /** What was said about the words of a candidate; words of a passage that was not read are unlikely. */
    Signals.ReadWords of(Candidate candidate) {
        Reading reading = readings.get(candidate.passage().id());
        if (reading == null) {
            return new Signals.ReadWords(UNREAD, UNLIKELY, false);
        }
        double span = spanIn(candidate).map(Span::score).orElse(UNREAD);
        return new Signals.ReadWords(span, reading.relevance(), span >= best && span > UNREAD);
    }

    /** The best span that lies mostly in the words of a candidate. */
    Optional<Span> spanIn(Candidate candidate) {
        Reading reading = readings.get(candidate.passage().id());
        int begin = candidate.passage().text().indexOf(candidate.quote());
        if (reading == null || begin < 0) {
            return Optional.empty();
        }
        int end = begin + candidate.quote().length();
        return reading.spans().stream()
                .filter(span ->
                        2 * (Math.min(end, span.end()) - Math.max(begin, span.start())) > span.end() - span.start())
                .findFirst();
    }

    /** The words of a candidate that the reader would give as the answer; empty when it would rather give none. */
    Optional<String> wordsIn(Candidate candidate) {
        return spanIn(candidate)
                .filter(span -> span.score() > 0)
                .map(span -> candidate.passage().text().substring(span.start(), span.end()))
                .filter(words -> candidate.quote().contains(words));
    }
}
