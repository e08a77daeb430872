package dev.gazette.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reader found in one passage.
 *
 * @param spans the likeliest answers, best first, none overlapping another; empty when the passage has no words
 * @param relevance log-odds that the passage answers at all, judged apart from any span
 */
public record Reading(List<Span> spans, double relevance) {
    /** Of a passage without words. */
    public static final Reading NOTHING = new Reading(List.of(), Double.NEGATIVE_INFINITY);

    public Reading {
        spans = spans.stream()
                .sorted(Comparator.comparingDouble(Span::score).reversed().thenComparingInt(Span::start))
                .toList();
    }

    public Optional<Span> best() {
        return spans.stream().findFirst();
    }
}
