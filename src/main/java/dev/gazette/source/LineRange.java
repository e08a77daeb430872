package dev.gazette.source;

/**
 * A range of lines in a source file, both ends included, 1-based.
 *
 * @param first first line
 * @param last last line, not before {@code first}
 */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("A line range needs 1 <= first <= last but was " + first + "-" + last);
        }
    }

    /** The smallest range that holds both. */
    public LineRange union(LineRange other) {
        return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }
}
