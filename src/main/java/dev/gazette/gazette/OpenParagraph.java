package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** A paragraph that the next line may still belong to, and its place among the blocks. */
final class OpenParagraph {
    private static final int MAX_GAP = 2;

    private final int index;
    private final StringBuilder text;
    private final List<Block.LineStart> starts = new ArrayList<>();
    private final int first;
    private SourceLine last;

    OpenParagraph(int index, SourceLine line) {
        this.index = index;
        this.text = new StringBuilder(line.text().strip());
        this.first = line.number();
        this.last = line;
        starts.add(new Block.LineStart(0, line.number()));
    }

    /** Whether the line goes on this text; {@code printed} is the last line read, be it of a note in between. */
    boolean isContinuedBy(SourceLine line, int printed) {
        if (line.number() - printed > MAX_GAP || !Seams.joins(text, last, line)) {
            return false;
        }
        return !HeadingStyle.opensUnit(line.text())
                || (HeadingStyle.numbering(line.text()).isEmpty() && Seams.goesOn(text));
    }

    boolean isFinished() {
        return Seams.isFinished(text);
    }

    void add(SourceLine line) {
        String more = line.text().strip();
        boolean words = isLatin(text.charAt(text.length() - 1)) && isLatin(more.charAt(0));
        text.append(words ? " " : "");
        starts.add(new Block.LineStart(text.length(), line.number()));
        text.append(more);
        last = line;
    }

    void close(List<Block> blocks) {
        blocks.set(index, new Block.Paragraph(text.toString(), new LineRange(first, last.number()), starts));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
