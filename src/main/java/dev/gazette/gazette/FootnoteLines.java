package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the footnotes among some lines of a document from its numbered lists: a note has its mark above it. */
final class FootnoteLines {
    private static final int REACH_IN_LINES = 60;
    private static final int WIDTH_LINES = 6;
    private static final double FULL = 0.85;
    private static final Pattern ENDS = Pattern.compile("[。；！？…][”’」』）)]?$");
    private static final Pattern GOES_ON = Pattern.compile("[，、,（(《“—]$");

    private final SourceDocument document;
    private final int lastLine;
    private final NumberedLines numbered;
    private final Map<Integer, Note> notes = new HashMap<>();

    FootnoteLines(SourceDocument document, int firstLine, int lastLine) {
        this.document = document;
        this.lastLine = lastLine;
        this.numbered = new NumberedLines(document, firstLine, lastLine);
        Map<Key, Integer> marks = new HashMap<>();
        Map<Key, Integer> openings = raisedOpenings(firstLine);
        Optional<Note> before = Optional.empty();
        for (int line = Math.max(1, firstLine - REACH_IN_LINES / 5); line <= lastLine; line++) {
            if (document.line(line).isBlank()) {
                continue;
            }
            Optional<Note> note = line < firstLine ? Optional.empty() : note(line, marks, openings, before);
            note.ifPresent(found -> notes.put(found.lines().first(), found));
            int end = note.map(found -> found.lines().last()).orElse(line);
            remember(line, end, marks);
            before = note;
            line = end;
        }
    }

    /** The footnote that begins at this line, if one does. */
    Optional<Note> at(int line) {
        return Optional.ofNullable(notes.get(line));
    }

    private Map<Key, Integer> raisedOpenings(int firstLine) {
        Map<Key, Integer> last = new HashMap<>();
        for (int line = firstLine; line <= lastLine; line++) {
            int at = line;
            FootnoteMark.opening(document.line(line).text())
                    .filter(mark -> mark.style() == FootnoteMark.Style.RAISED)
                    .ifPresent(mark -> last.put(new Key(mark.style(), mark.number()), at));
        }
        return last;
    }

    private void remember(int first, int last, Map<Key, Integer> marks) {
        for (int line = first; line <= last; line++) {
            int at = line;
            FootnoteMark.in(document.line(line).text())
                    .forEach(mark -> mark.openings().forEach(style -> marks.put(new Key(style, mark.number()), at)));
        }
    }

    private Optional<Note> note(
            int line, Map<Key, Integer> marks, Map<Key, Integer> raisedOpenings, Optional<Note> before) {
        String text = document.line(line).text();
        Optional<FootnoteMark> opening = FootnoteMark.opening(text);
        if (opening.isEmpty() || TableReader.isRow(document.line(line)) || isListed(line, opening.get(), marks)) {
            return Optional.empty();
        }
        Key key = new Key(opening.get().style(), opening.get().number());
        Integer mark = marks.get(key);
        boolean near = mark != null && (line - mark <= REACH_IN_LINES || numbered.isInGlossary(line));
        boolean raised = key.style == FootnoteMark.Style.RAISED;
        // a line may begin with the mark of the word that the line above ends with
        boolean hangs = raised && mark == null && raisedOpenings.getOrDefault(key, line) > line;
        if (!hangs && (near || raised || follows(opening.get(), before))) {
            // the same mark does not call for a second note in another style
            marks.entrySet()
                    .removeIf(known -> known.getKey().number == key.number
                            && known.getValue().equals(mark));
            return Optional.of(new Note(key.number, new LineRange(line, lastLineOf(line))));
        }
        return Optional.empty();
    }

    private boolean isListed(int line, FootnoteMark opening, Map<Key, Integer> marks) {
        return opening.style() == FootnoteMark.Style.PLAIN
                && numbered.isListed(line, number -> {
                    Integer mark = marks.get(new Key(FootnoteMark.Style.PLAIN, number));
                    return mark != null && line - mark <= REACH_IN_LINES;
                });
    }

    /** A note whose mark was lost stands right below the note before it. */
    private static boolean follows(FootnoteMark opening, Optional<Note> before) {
        return opening.style() == FootnoteMark.Style.PLAIN
                && before.map(note -> note.number() + 1 == opening.number()).orElse(false);
    }

    private int lastLineOf(int first) {
        int last = first;
        while (last < lastLine) {
            Optional<Integer> next = continuation(last);
            if (next.isEmpty()) {
                return last;
            }
            last = next.get();
        }
        return last;
    }

    /** The next line if the note goes on there: without a blank line, or after one if it is clearly unfinished. */
    private Optional<Integer> continuation(int last) {
        String text = document.line(last).text().strip();
        boolean goesOn =
                GOES_ON.matcher(text.substring(Math.max(0, text.length() - 4))).find();
        int next = last + 1;
        if (goesOn && next < lastLine && document.line(next).isBlank()) {
            next++;
        }
        String after = document.line(next).text();
        boolean opens = after.isBlank()
                || TableReader.isRow(document.line(next))
                || HeadingStyle.opensUnit(after)
                || FootnoteMark.opening(after).isPresent()
                || Seams.standsAlone(document.line(next));
        boolean ended =
                ENDS.matcher(text.substring(Math.max(0, text.length() - 4))).find();
        return !opens && (goesOn || (!ended && isFull(last))) ? Optional.of(next) : Optional.empty();
    }

    /** Whether a line is about as wide as those above it, so that its text may have been broken there. */
    private boolean isFull(int line) {
        int longest = 0;
        for (int above = line - 1; above >= Math.max(1, line - WIDTH_LINES); above--) {
            SourceLine other = document.line(above);
            longest = Math.max(longest, other.text().strip().length());
        }
        return document.line(line).text().strip().length() >= FULL * longest;
    }

    /** A footnote: its printed number and its lines. */
    record Note(int number, LineRange lines) {}

    private record Key(FootnoteMark.Style style, int number) {}
}
