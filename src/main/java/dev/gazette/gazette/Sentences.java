package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;

/** Splits Chinese text into sentences at 。！？； with the closing quotes, brackets and marks of notes that
 * follow. */
public final class Sentences {
    private static final String TERMINALS = "。！？；!?";
    private static final String CLOSERS = "”’」』）)】》*⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Sentences() {}

    /** Begin and end offsets of the sentences; together they cover the text but for outer white space. */
    public static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (TERMINALS.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                end = closed(text, end);
                add(spans, text, begin, end);
                begin = end;
                i = end - 1;
            }
        }
        add(spans, text, begin, text.length());
        return spans;
    }

    /** The end of a sentence with what belongs to its full stop: closers, and the mark of a footnote. */
    private static int closed(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int mark = text.charAt(end) == '[' || text.charAt(end) == '［' ? markEnd(text, end) : end;
            boolean closes = CLOSERS.indexOf(text.charAt(end)) >= 0 || TERMINALS.indexOf(text.charAt(end)) >= 0;
            if (mark == end && !closes) {
                return end;
            }
            end = Math.max(mark, end + 1);
        }
        return end;
    }

    /** The end of [12], or the begin if there is no such mark. */
    private static int markEnd(String text, int begin) {
        int end = begin + 1;
        while (end < text.length() && end - begin <= 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean mark = end > begin + 1 && end < text.length() && "]］".indexOf(text.charAt(end)) >= 0;
        return mark ? end + 1 : begin;
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
