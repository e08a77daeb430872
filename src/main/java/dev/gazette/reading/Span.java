package dev.gazette.reading;

/**
 * Words of a passage that may be the answer.
 *
 * @param start where they begin in the passage, in chars
 * @param end where they end, exclusive
 * @param score natural logarithm of how much likelier these words are than "no answer here"; above 0 in favour of them
 */
public record Span(int start, int end, double score) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span from " + start + " to " + end);
        }
    }

    /** Whether the two have a char in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
