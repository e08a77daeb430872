package dev.gazette.gazette;

/**
 * Printed pages, both ends included. Written {@code 3-7}, or {@code 40} when it is one page.
 *
 * @param first first printed page
 * @param last last printed page, not before {@code first}
 */
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("A page range needs 1 <= first <= last but was " + first + "-" + last);
        }
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
