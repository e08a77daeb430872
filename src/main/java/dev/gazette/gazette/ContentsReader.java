package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the entries below the heading of a contents list. The page stands at the end of an entry, in front of it, or
 * nowhere; then the list ends where its first entry is printed again, as the first title of the body.
 */
final class ContentsReader {
    /** A list that is longer is no contents list of a gazette; what follows is left to the body. */
    private static final int MAX_ENTRIES = 1000;

    private static final int MAX_LINES_OF_ENTRY = 6;
    private static final int LINES_THAT_SHOW_THE_STYLE = 8;
    private static final int MAX_LINES_WITHOUT_PAGES = 300;
    private static final String NOT_BEFORE_A_PAGE = "年月日届次条项个号%％";

    private final SourceDocument document;
    private final Openers openers;
    private final List<ContentsEntry> entries = new ArrayList<>();
    private Optional<Integer> session = Optional.empty();

    ContentsReader(SourceDocument document) {
        this.document = document;
        this.openers = new Openers(document);
    }

    List<ContentsEntry> readAfter(int headingLine) {
        int first = printedAt(headingLine + 1);
        if (showsPages(first, ContentsLine::pageLast)) {
            readPagesLast(first);
        } else if (first <= document.lines().size()
                && ContentsLine.pageFirst(textOf(first)).page().isPresent()) {
            readPagesFirst(first);
        } else {
            readWithoutPages(first);
        }
        return List.copyOf(entries);
    }

    private boolean showsPages(int first, Function<String, ContentsLine> reader) {
        int seen = 0;
        for (int line = first; line <= document.lines().size() && seen < LINES_THAT_SHOW_THE_STYLE; line++) {
            String text = textOf(line);
            seen += text.isBlank() ? 0 : 1;
            if (isOpener(line)) {
                return false;
            }
            if (!ContentsLine.isFurniture(text)
                    && readable(text)
                    && reader.apply(text).page().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void readPagesLast(int first) {
        int line = first;
        while (line <= document.lines().size() && entries.size() < MAX_ENTRIES) {
            String text = textOf(line);
            if (text.isBlank() || ContentsLine.isFurniture(text) || takeCaption(ContentsLine.pageLast(text), line)) {
                line++;
                continue;
            }
            int last = readEntry(line);
            if (last == 0) {
                return;
            }
            line = last + 1;
        }
    }

    /** An entry may run over a few lines; it ends with the line that carries the page. Gives 0 when there is none. */
    private int readEntry(int first) {
        StringBuilder joined = new StringBuilder();
        int blank = 0;
        for (int line = first; line <= document.lines().size() && line < first + MAX_LINES_OF_ENTRY; line++) {
            String text = textOf(line);
            blank = text.isBlank() ? blank + 1 : 0;
            if (blank > 1 || !readable(text) || endsSentence(text) || isOpener(line)) {
                return 0;
            }
            ContentsLine read = ContentsLine.pageLast(text);
            joined.append(read.text());
            if (read.page().isPresent() && !goesOn(line)) {
                return add(joined.toString(), read.page(), new LineRange(first, line)) ? line : 0;
            }
        }
        return 0;
    }

    /** Whether the next line begins with a word that follows a number, so that the number is no page. */
    private boolean goesOn(int line) {
        if (line >= document.lines().size()) {
            return false;
        }
        String next = textOf(line + 1).strip();
        return !next.isEmpty() && NOT_BEFORE_A_PAGE.indexOf(next.charAt(0)) >= 0;
    }

    private void readPagesFirst(int first) {
        int line = first;
        while (line <= document.lines().size() && entries.size() < MAX_ENTRIES) {
            String text = textOf(line);
            ContentsLine read = readable(text) ? ContentsLine.pageFirst(text) : new ContentsLine("", Optional.empty());
            if (read.page().isPresent()) {
                int last = lastOfPageFirst(line);
                add(joined(read.text(), line + 1, last), read.page(), new LineRange(line, last));
                line = last + 1;
            } else if (text.isBlank() || ContentsLine.isFurniture(text) || takeCaption(read, line)) {
                line++;
            } else {
                return;
            }
        }
    }

    /** Lines right below that carry no page of their own go on with the title. */
    private int lastOfPageFirst(int first) {
        int last = first;
        while (last < document.lines().size() && last - first < MAX_LINES_OF_ENTRY) {
            String next = textOf(last + 1);
            if (next.isBlank()
                    || !readable(next)
                    || endsSentence(next)
                    || isOpener(last + 1)
                    || ContentsLine.isFurniture(next)
                    || ContentsLine.pageFirst(next).page().isPresent()
                    || ContentsLine.pageLast(next).isCaption()) {
                break;
            }
            last++;
        }
        return last;
    }

    private void readWithoutPages(int first) {
        int end = repeatedFrom(first);
        int line = first;
        while (line < end) {
            String text = textOf(line);
            if (text.isBlank() || ContentsLine.isFurniture(text)) {
                line++;
                continue;
            }
            int last = lastWithoutPage(line, end);
            add(joined(textOf(line), line + 1, last), Optional.empty(), new LineRange(line, last));
            line = last + 1;
        }
    }

    private int lastWithoutPage(int first, int end) {
        int last = first;
        while (last + 1 < end
                && last - first < MAX_LINES_OF_ENTRY
                && !textOf(last + 1).isBlank()
                && !Titles.endsTitle(squeezed(last))
                && !Titles.startsTitle(squeezed(last + 1))) {
            last++;
        }
        return last;
    }

    /** The line that prints the first entry again; the first line itself when none does, so that nothing is read. */
    private int repeatedFrom(int first) {
        if (first > document.lines().size() || !readable(textOf(first))) {
            return first;
        }
        String wanted = Texts.comparable(textOf(first));
        int limit = Math.min(document.lines().size(), first + MAX_LINES_WITHOUT_PAGES);
        for (int line = first + 1; line <= limit; line++) {
            if (!readable(textOf(line)) || endsSentence(textOf(line)) || isOpener(line)) {
                return first;
            }
            if (wanted.length() > 3 && Texts.comparable(textOf(line)).equals(wanted)) {
                return line;
            }
        }
        return first;
    }

    private boolean takeCaption(ContentsLine read, int line) {
        if (!read.isCaption() || isOpener(line)) {
            return false;
        }
        List<Integer> named = SessionNumbers.in(Texts.squeeze(read.text()));
        session = named.isEmpty() ? session : Optional.of(named.getFirst());
        return true;
    }

    private boolean add(String joined, Optional<Integer> page, LineRange lines) {
        ContentsLine.Parts parts = ContentsLine.parts(joined);
        if (parts.title().isEmpty()) {
            return false;
        }
        ItemKind kind = ItemKinds.of(parts.title());
        if (kind == ItemKind.AGENDA || kind == ItemKind.ATTENDANCE) {
            session = SessionMention.find(parts.title())
                    .map(SessionMention::session)
                    .or(() -> session);
        }
        entries.add(new ContentsEntry(parts.title(), parts.speaker(), page, session, lines));
        return true;
    }

    private String joined(String start, int from, int to) {
        StringBuilder text = new StringBuilder(start);
        for (int line = from; line <= to; line++) {
            text.append(Texts.unmarked(textOf(line)));
        }
        return text.toString();
    }

    private int printedAt(int from) {
        int line = from;
        while (line <= document.lines().size()
                && (document.line(line).isBlank() || ContentsLine.isFurniture(textOf(line)))) {
            line++;
        }
        return line;
    }

    private boolean isOpener(int line) {
        return openers.at(line).isPresent();
    }

    private static boolean readable(String text) {
        return text.length() <= ContentsLine.MAX_LENGTH;
    }

    private static boolean endsSentence(String text) {
        String plain = text.strip();
        return !plain.isEmpty() && "。；！？".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    private String squeezed(int line) {
        return Texts.squeeze(Texts.unmarked(textOf(line)));
    }

    private String textOf(int line) {
        return document.line(line).text();
    }
}
