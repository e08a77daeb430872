package dev.gazette.pages.reader;

import dev.gazette.api.BlockView.StartView;
import dev.gazette.pages.Piece;
import dev.gazette.pages.Pieces;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text of the page with what is known about its characters: source lines, quoted words, marks of notes. */
public final class Printed {
    private static final String STARS = "**";

    private final String text;
    private final int firstLine;
    private final int lastLine;
    private final Map<Integer, Integer> lineAt = new HashMap<>();
    private final Map<Integer, Integer> noteAt = new HashMap<>();
    private final Map<Integer, Integer> noteEnds = new HashMap<>();
    private final BitSet cited = new BitSet();
    private int opening = -1;

    /** @param lines first and last line in the source */
    Printed(String text, List<Integer> lines) {
        this.text = text;
        this.firstLine = lines.getFirst();
        this.lastLine = lines.getLast();
    }

    String text() {
        return text;
    }

    boolean touches(int first, int last) {
        return firstLine <= last && first <= lastLine;
    }

    /** A source line begins within the text and can be linked to there; false when there is no such place. */
    boolean begin(StartView start) {
        int at = start.offset();
        while (text.startsWith(STARS, at) || text.startsWith("\n", at)) {
            at += text.charAt(at) == '\n' ? 1 : STARS.length();
        }
        return at < text.length() && lineAt.putIfAbsent(at, start.line()) == null;
    }

    /** The source line that a character stands on, as far as is known. */
    int lineOf(int offset) {
        return lineAt.entrySet().stream()
                .filter(start -> start.getKey() <= offset)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(firstLine);
    }

    /** The mark of a note stands from {@code begin} to before {@code end}. */
    void hang(int note, int begin, int end) {
        noteAt.put(begin, note);
        noteEnds.put(end, note);
    }

    boolean carriesNoteAt(int offset) {
        return noteAt.containsKey(offset);
    }

    /** Quotes the characters from {@code begin} to before {@code end}; {@code opens}: they are the first of the quote. */
    void cite(int begin, int end, boolean opens) {
        cited.set(begin, end);
        if (opens) {
            opening = begin;
        }
    }

    /** What the page shows, one list a line. */
    public List<List<Run>> lines() {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Glyphs glyphs : glyphs()) {
            if (glyphs.isBreak()) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                line.add(run(glyphs));
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    private Run run(Glyphs glyphs) {
        int at = glyphs.at;
        return new Run(
                glyphs.text.toString(),
                glyphs.strong,
                cited.get(at) && !glyphs.text.isEmpty(),
                at == opening,
                lineAt.get(at),
                noteAt.get(at));
    }

    private List<Glyphs> glyphs() {
        List<Glyphs> all = new ArrayList<>();
        int at = 0;
        for (Piece piece : Pieces.of(text)) {
            at = withoutStars(at);
            all.add(new Glyphs(at, piece.strong()));
            if (piece.gap()) {
                at++;
                continue;
            }
            for (int i = 0; i < piece.text().length(); i++) {
                at = withoutStars(at);
                char glyph = piece.text().charAt(i);
                boolean breaks = glyph == '\n' || all.getLast().isBreak();
                if (breaks || (!all.getLast().text.isEmpty() && looksOtherwise(at))) {
                    all.add(new Glyphs(at, piece.strong()));
                }
                all.getLast().text.append(glyph);
                at++;
            }
        }
        all.removeIf(glyphs -> glyphs.text.isEmpty() && !isGap(glyphs.at));
        return all;
    }

    private boolean isGap(int at) {
        return at < text.length() && text.charAt(at) == '\t';
    }

    /** The signs of bold print are left out by {@link Pieces}. */
    private int withoutStars(int at) {
        int end = at;
        while (text.startsWith(STARS, end)) {
            end += STARS.length();
        }
        return end;
    }

    private boolean looksOtherwise(int at) {
        return cited.get(at) != cited.get(at - 1)
                || at == opening
                || lineAt.containsKey(at)
                || noteAt.containsKey(at)
                || noteEnds.containsKey(at);
    }

    /** Characters that look the same. */
    private static final class Glyphs {
        private final int at;
        private final boolean strong;
        private final StringBuilder text = new StringBuilder();

        Glyphs(int at, boolean strong) {
            this.at = at;
            this.strong = strong;
        }

        boolean isBreak() {
            return text.length() == 1 && text.charAt(0) == '\n';
        }
    }
}
