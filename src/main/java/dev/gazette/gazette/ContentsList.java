package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed contents list (目录) at the front of a gazette.
 *
 * @param entries entries in printed order, empty when the document has no contents list
 * @param endLine number of its last line, 0 when there is none
 */
record ContentsList(List<ContentsEntry> entries, int endLine) {
    private static final int SEARCHED_LINES = 80;
    private static final int MAX_LINES_OF_ENTRY = 3;
    private static final Pattern PAGE_AT_END = Pattern.compile("^(.*?)[\\s·.…．]*[(（]?(\\d{1,4})[)）]?\\s*$");
    private static final Pattern PAGE_IN_BRACKETS = Pattern.compile("[(（]\\s*\\d{1,4}\\s*[)）]\\s*$");
    private static final Pattern LEADER = Pattern.compile("[·.…．]{2,}");

    ContentsList {
        entries = List.copyOf(entries);
    }

    static ContentsList read(SourceDocument document) {
        Optional<SourceLine> heading = document.lines().stream()
                .limit(SEARCHED_LINES)
                .filter(line -> Texts.squeeze(line.text()).equals("目录"))
                .findFirst();
        return heading.map(line -> readAfter(document, line.number())).orElse(new ContentsList(List.of(), 0));
    }

    private static ContentsList readAfter(SourceDocument document, int headingLine) {
        List<ContentsEntry> entries = new ArrayList<>();
        int end = headingLine;
        int from = headingLine + 1;
        while (from <= document.lines().size()) {
            if (document.line(from).isBlank()) {
                from++;
                continue;
            }
            Optional<ContentsEntry> entry = readEntry(document, from);
            if (entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
            end = entry.get().lines().last();
            from = end + 1;
        }
        return new ContentsList(entries, end);
    }

    /** An entry may run over a few lines; it ends with the line that carries the page. */
    private static Optional<ContentsEntry> readEntry(SourceDocument document, int first) {
        StringBuilder text = new StringBuilder();
        int last = Math.min(first + MAX_LINES_OF_ENTRY - 1, document.lines().size());
        for (int number = first; number <= last; number++) {
            String line = document.line(number).text();
            text.append(line);
            if (PAGE_IN_BRACKETS.matcher(line).find() || (LEADER.matcher(line).find() && endsWithPage(line))) {
                return entry(text.toString(), new LineRange(first, number));
            }
            if (line.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean endsWithPage(String line) {
        return PAGE_AT_END.matcher(line).matches();
    }

    private static Optional<ContentsEntry> entry(String text, LineRange lines) {
        Matcher matcher = PAGE_AT_END.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String[] parts = LEADER.split(matcher.group(1), 2);
        String title = Texts.squeeze(parts[0]);
        String speaker =
                parts.length < 2 ? "" : Texts.squeeze(LEADER.matcher(parts[1]).replaceAll(""));
        int page = Integer.parseInt(matcher.group(2));
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ContentsEntry(title, Optional.of(speaker).filter(name -> !name.isEmpty()), page, lines));
    }
}
