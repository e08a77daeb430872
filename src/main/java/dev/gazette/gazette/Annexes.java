package dev.gazette.gazette;

import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where an annex begins: a line that says 附件 and nothing else, or the title of an annex that a list announced. */
final class Annexes {
    private static final int LISTED_LINES = 20;
    private static final Pattern LABEL = Pattern.compile("^(附件|附表|附录)[一二三四五六七八九十\\d]*$");
    private static final Pattern LIST_HEAD = Pattern.compile("^(附件|附表|附录)[：:](.*)$");
    private static final Pattern LISTED = Pattern.compile("^\\d{1,2}[.．、](.+?)[；;。]?$");

    private final Set<String> announced = new HashSet<>();

    Annexes(SourceDocument document) {
        for (SourceLine line : document.lines()) {
            Matcher head = LIST_HEAD.matcher(Texts.squeeze(line.text()));
            if (head.matches()) {
                announce(document, line.number(), head.group(2));
            }
        }
    }

    boolean beginAt(String line) {
        String text = Texts.squeeze(line);
        return LABEL.matcher(text).matches() || announced.contains(Texts.comparable(text));
    }

    private void announce(SourceDocument document, int head, String first) {
        Matcher own = LISTED.matcher(first);
        if (own.matches()) {
            announced.add(Texts.comparable(own.group(1)));
        }
        int last = Math.min(head + LISTED_LINES, document.lines().size());
        for (int number = head + 1; number <= last; number++) {
            String text = Texts.squeeze(document.line(number).text());
            Matcher listed = LISTED.matcher(text);
            if (listed.matches()) {
                announced.add(Texts.comparable(listed.group(1)));
            } else if (!text.isEmpty()) {
                return;
            }
        }
    }
}
