package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a passage that is read: candidates with the sentences beside them. Reading parts instead of passages takes a
 * fraction of the time, and no other sentence of the passage bears on the verdict.
 *
 * @param begin first char in the passage
 * @param end behind the last
 */
record Segment(Passage passage, int begin, int end) {
    /** Passages up to this long are read whole. */
    private static final int WHOLE = 300;

    /** Longer neighbours are left out. */
    private static final int NEIGHBOUR = 120;

    /** How far above a row its header may stand to be read with it. */
    private static final int HEADER = 320;

    Segment {
        if (begin < 0 || end <= begin || end > passage.text().length()) {
            throw new IllegalArgumentException(
                    "A segment lies in its passage of " + passage.text().length() + " but was " + begin + "-" + end);
        }
    }

    String text() {
        return passage.text().substring(begin, end);
    }

    /** The parts of one passage around these words of it; parts that touch become one. */
    static List<Segment> around(Passage passage, List<Candidate> candidates) {
        if (passage.text().length() <= WHOLE) {
            return passage.text().isEmpty()
                    ? List.of()
                    : List.of(new Segment(passage, 0, passage.text().length()));
        }
        List<Segment> merged = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> passage.text().contains(candidate.quote()))
                .map(candidate -> around(passage, candidate))
                .sorted(java.util.Comparator.comparingInt(Segment::begin))
                .forEach(segment -> {
                    if (!merged.isEmpty() && merged.getLast().end >= segment.begin) {
                        Segment last = merged.removeLast();
                        merged.add(new Segment(passage, last.begin, Math.max(last.end, segment.end)));
                    } else {
                        merged.add(segment);
                    }
                });
        return merged;
    }

    private static Segment around(Passage passage, Candidate candidate) {
        int begin = passage.text().indexOf(candidate.quote());
        int end = begin + candidate.quote().length();
        int from = begin;
        int to = end;
        int at = 0;
        for (Sentence sentence : passage.sentences()) {
            int start = passage.text().indexOf(sentence.text(), at);
            int stop = start + sentence.text().length();
            at = start < 0 ? at : stop;
            if (start >= 0 && start < begin && stop >= begin - NEIGHBOUR && begin - start <= NEIGHBOUR) {
                from = Math.min(from, start);
            }
            if (start >= end && stop - end <= NEIGHBOUR) {
                to = Math.max(to, stop);
            }
        }
        return new Segment(passage, Math.min(from, headerOf(candidate, begin)), to);
    }

    private static int headerOf(Candidate candidate, int begin) {
        Candidate headed = Candidates.withHeader(candidate, HEADER);
        return Math.min(begin, candidate.passage().text().indexOf(headed.quote()));
    }
}
