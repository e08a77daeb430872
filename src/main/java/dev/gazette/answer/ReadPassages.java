package dev.gazette.answer;

import dev.gazette.reading.Reading;
import dev.gazette.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the reader said about parts of passages.
 *
 * @param readings the parts with what was said, places as in the part
 * @param best the best span score of all
 */
record ReadPassages(List<Read> readings, double best) {
    /** Below what a span gets when the reader says firmly that the answer is not here. */
    private static final double UNREAD = -15;

    private static final double UNLIKELY = -8;

    /** What stands for a verdict on words that were not read. */
    static final Signals.ReadWords NOT_READ = new Signals.ReadWords(UNREAD, UNLIKELY, false);

    /** A part of a passage and what was said about it. */
    record Read(Segment segment, Reading reading) {
        private Stream<Span> spans() {
            return reading.spans().stream()
                    .map(span -> new Span(span.start() + segment.begin(), span.end() + segment.begin(), span.score()));
        }
    }

    ReadPassages {
        readings = List.copyOf(readings);
    }

    /** Readings of parts in the same order. */
    static ReadPassages of(List<Segment> segments, List<Reading> readings) {
        List<Read> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            all.add(new Read(segments.get(i), readings.get(i)));
        }
        double best = readings.stream()
                .flatMap(reading -> reading.best().stream())
                .mapToDouble(Span::score)
                .max()
                .orElse(UNREAD);
        return new ReadPassages(all, best);
    }

    /** What was said about the words of a candidate; words that were not read are unlikely. */
    Signals.ReadWords of(Candidate candidate) {
        double relevance = holding(candidate)
                .mapToDouble(read -> read.reading.relevance())
                .max()
                .orElse(UNLIKELY);
        double span = spanIn(candidate).map(Span::score).orElse(UNREAD);
        return new Signals.ReadWords(span, relevance, span >= best && span > UNREAD);
    }

    /** The best span that lies mostly in the words of a candidate. */
    Optional<Span> spanIn(Candidate candidate) {
        int begin = candidate.passage().text().indexOf(candidate.quote());
        int end = begin + candidate.quote().length();
        return holding(candidate)
                .flatMap(Read::spans)
                .filter(span ->
                        2 * (Math.min(end, span.end()) - Math.max(begin, span.start())) > span.end() - span.start())
                .max(Comparator.comparingDouble(Span::score).thenComparing(Span::start, Comparator.reverseOrder()));
    }

    private Stream<Read> holding(Candidate candidate) {
        int begin = candidate.passage().text().indexOf(candidate.quote());
        return readings.stream()
                .filter(read ->
                        read.segment.passage().id().equals(candidate.passage().id())
                                && read.segment.begin() <= begin
                                && begin < read.segment.end());
    }

    /** The words of a candidate that the reader would give as the answer; empty when it would rather give none. */
    Optional<String> wordsIn(Candidate candidate) {
        return spanIn(candidate)
                .filter(span -> span.score() > 0)
                .map(span -> candidate.passage().text().substring(span.start(), span.end()))
                .filter(words -> candidate.quote().contains(words));
    }
}
