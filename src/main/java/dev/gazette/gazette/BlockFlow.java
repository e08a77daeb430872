package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers blocks in reading order and joins lines to paragraphs. A paragraph stays open over notes and boxes that
 * interrupt it; they follow it.
 */
final class BlockFlow {
    private final SourceDocument document;
    private final Sidebars outside = new Sidebars();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable OpenParagraph open;
    private @Nullable Box box;
    private final Map<Integer, Integer> sentences = new HashMap<>();
    private int printed;

    BlockFlow(SourceDocument document) {
        this.document = document;
    }

    /** The blocks before the next one, the title of a box as a paragraph; for the caption of a table. */
    List<Block> before() {
        closeParagraph();
        Box inside = box;
        if (inside == null) {
            return blocks;
        }
        List<Block> before = inside.flow.before();
        return before.isEmpty()
                ? List.of(new Block.Paragraph(inside.title, new LineRange(inside.line, inside.line)))
                : before;
    }

    /** Whether the line has the next number of a list of numbered sentences; one that a seam cut looks like a heading. */
    boolean numbersSentence(SourceLine line) {
        return HeadingStyle.numbering(line.text())
                .filter(number -> sentences.getOrDefault(number.rank(), -1) + 1 == number.value())
                .isPresent();
    }

    /** Ends the box if the text outside goes on with this line. */
    void meet(SourceLine line) {
        Box inside = box;
        if (inside == null) {
            return;
        }
        boolean resumed = open != null
                && !open.isFinished()
                && inside.flow.isAtEndOfSentence()
                && (Seams.beginsInside(line) || inside.flow.endsWithTable());
        if (resumed || outside.endsBefore(line, inside.flow.gathered())) {
            closeBox();
        }
    }

    void beginBox(String title, SourceLine line) {
        closeBox();
        box = new Box(title, line.number(), new BlockFlow(document), new ArrayList<>());
        printed = line.number();
    }

    void addNote(Block.Footnote note) {
        if (box == null) {
            blocks.add(note);
        } else {
            box.notes.add(note);
            box.flow.printed = note.lines().last();
        }
        printed = note.lines().last();
    }

    void add(Block block) {
        if (box == null) {
            closeParagraph();
            blocks.add(block);
            outside.outside(document.line(block.lines().first()));
        } else {
            box.flow.add(block);
        }
        printed = block.lines().last();
    }

    void addText(SourceLine line) {
        if (box == null) {
            addOwnText(line);
        } else {
            box.flow.addText(line);
        }
        printed = line.number();
    }

    List<Block> finish() {
        closeBox();
        closeParagraph();
        return blocks;
    }

    private void addOwnText(SourceLine line) {
        if (open != null && open.isContinuedBy(line, printed)) {
            open.add(line);
            return;
        }
        closeParagraph();
        open = new OpenParagraph(blocks.size(), line);
        blocks.add(new Block.Paragraph(line.text().strip(), new LineRange(line.number(), line.number())));
        outside.outside(line);
        HeadingStyle.numbering(line.text())
                .filter(number -> RunInHeadings.isNumberedSentence(line.text()))
                .ifPresent(number -> sentences.put(number.rank(), number.value()));
    }

    private void closeParagraph() {
        if (open != null) {
            open.close(blocks);
        }
        open = null;
    }

    private void closeBox() {
        Box inside = box;
        if (inside == null) {
            return;
        }
        List<Block> inner = inside.flow.finish();
        int last = inner.isEmpty() ? inside.line : lastLine(inner);
        blocks.add(new Block.Sidebar(
                inside.title, HeadingTree.of(RunInHeadings.mark(inner)), new LineRange(inside.line, last)));
        blocks.addAll(inside.notes);
        box = null;
    }

    private static int lastLine(List<Block> inner) {
        return inner.stream().mapToInt(block -> block.lines().last()).max().orElseThrow();
    }

    private List<Block> gathered() {
        return blocks;
    }

    private boolean isAtEndOfSentence() {
        return !blocks.isEmpty() && (open == null || open.isFinished());
    }

    private boolean endsWithTable() {
        return !blocks.isEmpty() && blocks.getLast() instanceof Block.Table;
    }

    private record Box(String title, int line, BlockFlow flow, List<Block.Footnote> notes) {}
}
