package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a paragraph with what is bold. A bold beginning of a sentence is a run-in heading and is written
 * {@code **so**}, as in plain text; other bold words say nothing about structure and stay bare.
 */
final class Spans {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int SHORTEST_HEADING = 4;
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(^|[。；！？：\\n])\\s*$");
    private static final Pattern HEADING_ENDS = Pattern.compile("[。：；！？:]$");

    private final List<Span> spans = new ArrayList<>();

    void add(String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && (spans.getLast().bold == bold || text.isBlank())) {
            spans.getLast().text.append(text);
        } else {
            spans.add(new Span(new StringBuilder(text), bold));
        }
    }

    boolean isBlank() {
        return spans.stream().allMatch(span -> span.text.toString().isBlank());
    }

    /** The last character, a line feed when there is none. */
    char last() {
        return spans.isEmpty()
                ? '\n'
                : spans.getLast().text.charAt(spans.getLast().text.length() - 1);
    }

    String plain() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text));
        return text.toString();
    }

    String marked() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            String words = spans.get(i).text.toString();
            boolean runIn = spans.get(i).bold && i + 1 < spans.size() && beginsSentence(text) && isHeading(words);
            text.append(runIn ? "**" + words.strip() + "**" : words);
        }
        return text.toString();
    }

    /** Only the end is looked at, since the text may be long. */
    private static boolean beginsSentence(StringBuilder text) {
        return SENTENCE_BEGINS
                .matcher(text.substring(Math.max(0, text.length() - SHORTEST_HEADING)))
                .find();
    }

    private static boolean isHeading(String words) {
        String bare = words.strip();
        return bare.length() >= SHORTEST_HEADING && HEADING_ENDS.matcher(bare).find();
    }

    /** Figures as raised ones, as footnotes are marked in plain text; other words are left as they are. */
    static String raised(String text) {
        String bare = text.strip();
        boolean figures = !bare.isEmpty() && bare.chars().allMatch(c -> '0' <= c && c <= '9');
        return figures
                ? bare.chars()
                        .map(digit -> RAISED.charAt(digit - '0'))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private record Span(StringBuilder text, boolean bold) {}
}
