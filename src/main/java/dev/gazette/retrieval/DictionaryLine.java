package dev.gazette.retrieval;

import java.util.List;
import java.util.stream.IntStream;

/** A line of a dictionary that is neither blank nor a comment, with its place for messages. */
record DictionaryLine(String file, int number, String text) {
    static List<DictionaryLine> read(String file, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new DictionaryLine(file, i + 1, lines.get(i).strip()))
                .filter(line -> !line.text.isEmpty() && !line.text.startsWith("#"))
                .toList();
    }

    void require(boolean holds, String rule) {
        if (!holds) {
            throw new DictionaryException(file, number, rule, text);
        }
    }
}
