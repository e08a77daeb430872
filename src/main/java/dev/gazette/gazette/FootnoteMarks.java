package dev.gazette.gazette;

import dev.gazette.source.SourceDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the footnotes of a document from its numbered lists: a footnote has a raised mark just above it. */
final class FootnoteMarks {
    private static final int REACH_IN_LINES = 40;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    // a raised figure after an m is a unit (km², m³), not a mark
    private static final Pattern MARK = Pattern.compile("(?<=[^\\sm])[" + RAISED + "]{1,3}");
    private static final Pattern NOTE =
            Pattern.compile("^(?:([" + RAISED + "]{1,3})\\s*|(\\d{1,3})(?:[.．、]\\s*(?!\\d)|\\s+))(\\S.*)$");

    private final Map<Integer, Integer> lineOfMark = new HashMap<>();

    FootnoteMarks(SourceDocument document) {
        document.lines().forEach(line -> {
            Matcher matcher = MARK.matcher(line.text());
            while (matcher.find()) {
                lineOfMark.putIfAbsent(number(matcher.group()), line.number());
            }
        });
    }

    /** The number of the footnote printed on this line; empty when the line is none. */
    OptionalInt noteAt(int line, String text) {
        Matcher matcher = NOTE.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        boolean raised = matcher.group(1) != null;
        int number = raised ? number(matcher.group(1)) : Integer.parseInt(matcher.group(2));
        Integer mark = lineOfMark.get(number);
        boolean belowItsMark = mark != null && mark < line && line - mark <= REACH_IN_LINES;
        return raised || belowItsMark ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static int number(String raised) {
        return raised.chars().map(RAISED::indexOf).reduce(0, (value, digit) -> value * 10 + digit);
    }
}
