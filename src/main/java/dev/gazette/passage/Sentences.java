package dev.gazette.passage;

import java.util.ArrayList;
import java.util.List;

/** Splits Chinese text into sentences at 。！？； with the closing quotes and brackets that follow. */
public final class Sentences {
    private static final String TERMINALS = "。！？；!?";
    private static final String CLOSERS = "”’」』）)】》*";

    private Sentences() {}

    /** Begin and end offsets of the sentences; together they cover the text but for outer white space. */
    public static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (TERMINALS.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length()
                        && (CLOSERS.indexOf(text.charAt(end)) >= 0 || TERMINALS.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                add(spans, text, begin, end);
                begin = end;
                i = end - 1;
            }
        }
        add(spans, text, begin, text.length());
        return spans;
    }

    private static void add(List<Span> spans, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    /** Offsets in a text, {@code end} excluded. */
    public record Span(int begin, int end) {}
}
