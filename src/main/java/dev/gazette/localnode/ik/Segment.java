package dev.gazette.localnode.ik;

import java.util.Comparator;

/**
 * One word of a text.
 *
 * @param start first char, from 0
 * @param end char after the last
 */
record Segment(int start, int end, String term, String type) {
    /** Reading order; of words with one start the longer first, as IK gives them. */
    static final Comparator<Segment> ORDER = Comparator.comparingInt(Segment::start)
            .thenComparing(Comparator.comparingInt(Segment::end).reversed());

    Segment {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("segment needs 0 <= start < end, got " + start + ".." + end);
        }
    }
}
