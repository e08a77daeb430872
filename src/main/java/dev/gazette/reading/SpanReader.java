package dev.gazette.reading;

import java.util.List;

/** Finds in texts the words that answer a question. Thread safe; the same call always gives the same readings. */
public interface SpanReader {
    /**
     * Reads each passage by itself: the others make no difference to it.
     *
     * @param question simplified script; its first 64 word pieces count
     * @param passages texts of any length, also empty
     * @return one reading for each passage, in the order of the passages
     */
    List<Reading> read(String question, List<String> passages);
}
