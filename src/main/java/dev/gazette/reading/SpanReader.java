package dev.gazette.reading;

import java.util.List;

/** Finds in texts the words that answer a question. Thread safe; the same call always gives the same readings. */
public interface SpanReader {
    /**
     * Reads each text by itself: the others make no difference to it.
     *
     * @param question simplified script; its first 64 word pieces count
     * @return one reading for each text, in their order
     */
    List<Reading> read(String question, List<ReadText> texts);
}
