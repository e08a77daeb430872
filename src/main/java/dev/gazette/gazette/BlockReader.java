package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the lines of an item into blocks, joining paragraphs that a page seam or a narrow column has cut. */
final class BlockReader {
    private static final int TAIL_OF_HEADING = 12;
    private static final Pattern COMPLETE = Pattern.compile("[。；！？：:;!?…”’」』]$|[。；！？][)）]$");
    private static final Pattern STANDS_ALONE = Pattern.compile(
            "^(附件|附表|附录|专栏|表\\s*\\d+|注\\s*\\d*\\s*[：:]|备注|说明[：:]|主任、|各位|申请人|特此).*" + "|^\\d{4}年\\d{1,2}月\\d{1,2}日$");

    private final SourceDocument document;
    private final FootnoteMarks footnotes;
    private final Annexes annexes;
    private final TableReader tables;

    BlockReader(SourceDocument document) {
        this.document = document;
        this.footnotes = new FootnoteMarks(document);
        this.annexes = new Annexes(document);
        this.tables = new TableReader(document);
    }

    List<Block> read(int firstLine, int lastLine) {
        List<Block> blocks = new ArrayList<>();
        int line = firstLine;
        while (line <= lastLine) {
            SourceLine current = document.line(line);
            if (current.isBlank()) {
                line++;
            } else {
                boolean row = tables.beginsAt(current);
                Block block = row ? tables.read(line, lastLine, blocks) : text(current, lastLine);
                blocks.add(block);
                line = block.lines().last() + 1;
            }
        }
        return blocks;
    }

    private Block text(SourceLine line, int lastLine) {
        OptionalInt note = footnotes.noteAt(line.number(), line.text());
        if (note.isPresent()) {
            LineRange lines = new LineRange(line.number(), line.number());
            return new Block.Footnote(note.getAsInt(), line.text().strip(), lines);
        }
        if (annexes.beginAt(line.text())) {
            return new Block.Heading(0, line.text().strip(), new LineRange(line.number(), line.number()));
        }
        OptionalInt level = HeadingStyle.level(line.text());
        return level.isPresent() ? heading(level.getAsInt(), line, lastLine) : paragraph(line, lastLine);
    }

    /** A heading that is as wide as the column may have left its last characters on the next line. */
    private Block heading(int level, SourceLine line, int lastLine) {
        Optional<SourceLine> next = nextPrinted(line.number(), lastLine, 2);
        boolean tail = next.isPresent()
                && line.text().strip().length() > TAIL_OF_HEADING
                && Texts.squeeze(next.get().text()).length() <= TAIL_OF_HEADING
                && !COMPLETE.matcher(next.get().text().strip()).find()
                && continues(next.get());
        String text = line.text().strip() + (tail ? next.get().text().strip() : "");
        int last = tail ? next.get().number() : line.number();
        return new Block.Heading(level, text, new LineRange(line.number(), last));
    }

    private Block paragraph(SourceLine first, int lastLine) {
        StringBuilder text = new StringBuilder(first.text().strip());
        List<Block.LineStart> starts = new ArrayList<>(List.of(new Block.LineStart(0, first.number())));
        SourceLine last = first;
        while (!COMPLETE.matcher(text).find()
                && !STANDS_ALONE.matcher(Texts.squeeze(last.text())).matches()) {
            Optional<SourceLine> next = nextPrinted(last.number(), lastLine, 2);
            if (next.isEmpty() || !continues(next.get())) {
                break;
            }
            last = next.get();
            starts.add(new Block.LineStart(text.length(), last.number()));
            text.append(last.text().strip());
        }
        return new Block.Paragraph(text.toString(), new LineRange(first.number(), last.number()), starts);
    }

    private boolean continues(SourceLine next) {
        return !tables.isInTable(next)
                && !HeadingStyle.opensUnit(next.text())
                && !STANDS_ALONE.matcher(Texts.squeeze(next.text())).matches()
                && footnotes.noteAt(next.number(), next.text()).isEmpty();
    }

    private Optional<SourceLine> nextPrinted(int line, int lastLine, int reach) {
        for (int next = line + 1; next <= Math.min(line + reach, lastLine); next++) {
            if (!document.line(next).isBlank()) {
                return Optional.of(document.line(next));
            }
        }
        return Optional.empty();
    }
}
