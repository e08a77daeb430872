package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The printed contents list (目录) at the front of a gazette. The list of chapters of a law is none.
 *
 * @param entries entries in printed order, empty when the document has no contents list
 * @param startLine number of the line of its heading, 0 when there is none
 * @param endLine number of its last line, 0 when there is none
 */
record ContentsList(List<ContentsEntry> entries, int startLine, int endLine) {
    private static final ContentsList NONE = new ContentsList(List.of(), 0, 0);
    private static final int SEARCHED_LINES = 120;
    private static final Pattern CHAPTER = Pattern.compile("^第[一二三四五六七八九十百零\\d]{1,5}(编|章|节|条|部分).*");

    ContentsList {
        entries = List.copyOf(entries);
    }

    static ContentsList read(SourceDocument document) {
        Optional<SourceLine> heading = document.lines().stream()
                .limit(SEARCHED_LINES)
                .filter(line -> ContentsLine.isHeading(line.text()))
                .findFirst();
        return heading.map(line -> readAfter(document, line.number())).orElse(NONE);
    }

    private static ContentsList readAfter(SourceDocument document, int headingLine) {
        List<ContentsEntry> entries = new ContentsReader(document).readAfter(headingLine);
        long chapters = entries.stream()
                .filter(entry -> CHAPTER.matcher(entry.title()).matches())
                .count();
        return entries.isEmpty() || chapters * 2 > entries.size()
                ? NONE
                : new ContentsList(
                        entries, headingLine, entries.getLast().lines().last());
    }

    /** Whether the list is there and can be compared with the body. */
    boolean isPresent() {
        return !entries.isEmpty();
    }

    /** Whether a line lies in the list, heading included. */
    boolean contains(int line) {
        return isPresent() && new LineRange(startLine, endLine).contains(line);
    }
}
