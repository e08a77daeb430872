package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the lines of an item into blocks, joining paragraphs that a page seam, a note or a narrow column has cut. */
final class BlockReader {
    private static final int TAIL_OF_HEADING = 12;
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,200}-->");
    private static final Pattern COMPLETE = Pattern.compile("[。；！？：:;!?…”’」』]$");

    private final SourceDocument document;
    private final Annexes annexes;
    private final MarkedHeadings marked;
    private final TableReader tables;

    BlockReader(SourceDocument document) {
        this.document = document;
        this.annexes = new Annexes(document);
        this.marked = new MarkedHeadings(document);
        this.tables = new TableReader(document);
    }

    List<Block> read(int firstLine, int lastLine) {
        FootnoteLines notes = new FootnoteLines(document, firstLine, lastLine);
        BlockFlow flow = new BlockFlow(document);
        int line = firstLine;
        while (line <= lastLine) {
            line = isUnprinted(document.line(line)) ? line + 1 : readBlock(line, lastLine, notes, flow) + 1;
        }
        List<Block> blocks = HeadingTree.of(RunInHeadings.mark(flow.finish()));
        return new FootnoteAnchors(document, firstLine, blocks).attached();
    }

    /** A comment of a text with marks is not shown to its readers. */
    private static boolean isUnprinted(SourceLine line) {
        return line.isBlank() || COMMENT.matcher(line.text().strip()).matches();
    }

    /** Reads what begins at this line and returns its last line. */
    private int readBlock(int line, int lastLine, FootnoteLines notes, BlockFlow flow) {
        SourceLine current = document.line(line);
        Optional<FootnoteLines.Note> note = notes.at(line);
        if (note.isPresent()) {
            flow.addNote(footnote(note.get()));
            return note.get().lines().last();
        }
        flow.meet(current);
        if (tables.beginsAt(current)) {
            Block table = tables.read(line, lastLine, flow.before());
            flow.add(table);
            return table.lines().last();
        }
        return readText(current, lastLine, notes, flow);
    }

    private int readText(SourceLine line, int lastLine, FootnoteLines notes, BlockFlow flow) {
        Optional<String> box = Sidebars.title(line);
        boolean text = box.isPresent() || flow.numbersSentence(line);
        Optional<Block> heading = text ? Optional.empty() : heading(line, lastLine, notes);
        if (heading.isPresent()) {
            flow.add(heading.get());
            return heading.get().lines().last();
        }
        box.ifPresentOrElse(title -> flow.beginBox(title, line), () -> flow.addText(line));
        return line.number();
    }

    private Block.Footnote footnote(FootnoteLines.Note note) {
        StringBuilder text = new StringBuilder();
        for (int line = note.lines().first(); line <= note.lines().last(); line++) {
            text.append(document.line(line).text().strip());
        }
        return new Block.Footnote(note.number(), text.toString(), note.lines());
    }

    private Optional<Block> heading(SourceLine line, int lastLine, FootnoteLines notes) {
        if (annexes.beginAt(line.text())) {
            LineRange lines = new LineRange(line.number(), line.number());
            return Optional.of(new Block.Heading(HeadingStyle.ANNEX, line.text().strip(), lines));
        }
        OptionalInt mark = marked.rank(line.number(), line.text());
        OptionalInt rank = mark.isPresent() ? mark : HeadingStyle.rank(line.text());
        return rank.isPresent() ? Optional.of(heading(rank.getAsInt(), line, lastLine, notes)) : Optional.empty();
    }

    /** A heading that is as wide as the column may have left its last characters on the next line. */
    private Block heading(int rank, SourceLine line, int lastLine, FootnoteLines notes) {
        Optional<SourceLine> next = nextPrinted(line.number(), lastLine, 2);
        boolean tail = next.isPresent()
                && line.text().strip().length() > TAIL_OF_HEADING
                && Texts.squeeze(next.get().text()).length() <= TAIL_OF_HEADING
                && !COMPLETE.matcher(next.get().text().strip()).find()
                && isTail(next.get())
                && notes.at(next.get().number()).isEmpty();
        String text = line.text().strip();
        if (!tail) {
            return new Block.Heading(rank, text, new LineRange(line.number(), line.number()));
        }
        int last = next.get().number();
        List<Block.LineStart> starts =
                List.of(new Block.LineStart(0, line.number()), new Block.LineStart(text.length(), last));
        return new Block.Heading(rank, text + next.get().text().strip(), new LineRange(line.number(), last), starts);
    }

    private boolean isTail(SourceLine next) {
        return !tables.isInTable(next)
                && marked.rank(next.number(), next.text()).isEmpty()
                && !HeadingStyle.opensUnit(next.text())
                && !Seams.standsAlone(next);
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
