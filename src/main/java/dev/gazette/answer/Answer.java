package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Passage;
import java.util.List;

/** What the service says to a question. */
public sealed interface Answer {
    /** Confidence between 0 and 1. */
    double confidence();

    /** The passages that were read for it, best first; empty where nobody noted them. */
    List<ConsideredPassage> considered();

    /** The same answer with the passages that were read for it. */
    Answer considering(List<ConsideredPassage> passages);

    /**
     * An answer in printed words.
     *
     * @param text at most 400 characters, the deciding words first, with marks [1] [2]
     * @param nearest further reading, never part of the answer
     */
    record Grounded(
            String text,
            List<Citation> citations,
            List<Conflict> conflicts,
            List<Passage> nearest,
            double confidence,
            List<ConsideredPassage> considered)
            implements Answer {
        public Grounded {
            requireNonNull(text, "text is null");
            citations = List.copyOf(citations);
            conflicts = List.copyOf(conflicts);
            nearest = List.copyOf(nearest);
            considered = List.copyOf(considered);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("A grounded answer has a citation but this has none: " + text);
            }
        }

        public Grounded(
                String text,
                List<Citation> citations,
                List<Conflict> conflicts,
                List<Passage> nearest,
                double confidence) {
            this(text, citations, conflicts, nearest, confidence, List.of());
        }

        @Override
        public Grounded considering(List<ConsideredPassage> passages) {
            return new Grounded(text, citations, conflicts, nearest, confidence, passages);
        }
    }

    /**
     * The documents do not say.
     *
     * @param reason what was missing, in Chinese, shown to the reader
     * @param nearest the nearest passages, offered as reading
     */
    record Declined(String reason, List<Passage> nearest, double confidence, List<ConsideredPassage> considered)
            implements Answer {
        public Declined {
            requireNonNull(reason, "reason is null");
            nearest = List.copyOf(nearest);
            considered = List.copyOf(considered);
        }

        public Declined(String reason, List<Passage> nearest, double confidence) {
            this(reason, nearest, confidence, List.of());
        }

        @Override
        public Declined considering(List<ConsideredPassage> passages) {
            return new Declined(reason, nearest, confidence, passages);
        }
    }
}
