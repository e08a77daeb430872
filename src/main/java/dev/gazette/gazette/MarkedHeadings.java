package dev.gazette.gazette;

import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Headings that the file itself marks. One with a number has the rank of its number; others that of their fellows. */
final class MarkedHeadings {
    private static final int MAX_LENGTH = 120;

    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Map<Integer, Integer> rankOfLevel = new HashMap<>();

    MarkedHeadings(SourceDocument document) {
        for (SourceLayout.HeadingLine heading : document.layout().headings()) {
            String text = document.line(heading.line()).text();
            if (text.length() <= MAX_LENGTH && !text.isBlank() && text.indexOf('。') < 0) {
                levels.put(heading.line(), heading.level());
                HeadingStyle.numbering(text)
                        .ifPresent(number -> rankOfLevel.putIfAbsent(heading.level(), number.rank()));
            }
        }
    }

    OptionalInt rank(int line, String text) {
        Integer level = levels.get(line);
        if (level == null) {
            return OptionalInt.empty();
        }
        int fellows = rankOfLevel.getOrDefault(level, HeadingStyle.MARKED + Math.min(level, 8));
        return OptionalInt.of(
                HeadingStyle.numbering(text).map(HeadingStyle.Numbering::rank).orElse(fellows));
    }
}
