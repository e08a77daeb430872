package dev.gazette.passage;

import dev.gazette.gazette.Block;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;

/** The cut of one item: gathers units (sentences, rows, headings) and closes a passage when it is long enough. */
final class ItemCut {
    /** Short paragraphs of one section are gathered up to this many characters. */
    static final int TARGET = 260;

    /** A paragraph longer than this is cut between sentences. */
    static final int LIMIT = 420;

    private final PassageSink sink;
    private final List<HeadingOnPath> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean onlyHeadings = true;

    ItemCut(PassageSink sink) {
        this.sink = sink;
    }

    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> addHeading(heading);
            case Block.Paragraph paragraph -> addParagraph(paragraph);
            case Block.Table table -> addTable(table);
            case Block.Footnote note -> addNote(note);
            case Block.Sidebar sidebar -> sidebar.blocks().forEach(this::add);
        }
    }

    void finish() {
        close();
    }

    private void addHeading(Block.Heading heading) {
        if (!onlyHeadings) {
            close();
        }
        path.removeIf(known -> known.level() >= heading.level());
        path.add(new HeadingOnPath(heading.level(), heading.text()));
        append("\n", new Sentence(heading.text(), "", heading.lines()));
    }

    private void addParagraph(Block.Paragraph paragraph) {
        if (text.length() + paragraph.text().length() > LIMIT) {
            closeUnlessHeadings();
        }
        String separator = "\n";
        int cut = partLength(paragraph.text().length());
        for (Sentences.Span span : Sentences.split(paragraph.text())) {
            int length = span.end() - span.begin();
            if (!onlyHeadings && text.length() + length > cut + 60) {
                close();
            }
            String sentence = paragraph.text().substring(span.begin(), span.end());
            append(separator, new Sentence(sentence, "", paragraph.linesOf(span.begin(), span.end())));
            separator = "";
            onlyHeadings = false;
        }
        if (text.length() >= TARGET) {
            close();
        }
    }

    /** Long paragraphs are cut into parts of about the same length rather than into full ones and a rest. */
    private static int partLength(int length) {
        return length <= LIMIT ? LIMIT : (int) Math.ceil(length / Math.ceil(length / 320.0));
    }

    private void addTable(Block.Table table) {
        if (text.length() > TARGET / 2) {
            closeUnlessHeadings();
        }
        TableRows rows = new TableRows(table);
        rows.head().forEach(head -> append("\n", head));
        for (Sentence row : rows.rows()) {
            if (!onlyHeadings && text.length() + row.text().length() > LIMIT) {
                close();
            }
            append("\n", row);
            onlyHeadings = false;
        }
        close();
    }

    /** A footnote is a passage of its own: it explains words that stand elsewhere. */
    private void addNote(Block.Footnote note) {
        close();
        append("\n", new Sentence(note.text(), "", note.lines()));
        onlyHeadings = false;
        close();
    }

    private void append(String separator, Sentence sentence) {
        text.append(text.isEmpty() ? "" : separator).append(sentence.text());
        sentences.add(sentence);
    }

    private void closeUnlessHeadings() {
        if (!onlyHeadings) {
            close();
        }
    }

    private void close() {
        if (!sentences.isEmpty()) {
            LineRange lines = sentences.stream()
                    .map(Sentence::lines)
                    .reduce(LineRange::union)
                    .orElseThrow();
            sink.add(path.stream().map(HeadingOnPath::text).toList(), text.toString(), sentences, lines);
        }
        text.setLength(0);
        sentences.clear();
        onlyHeadings = true;
    }

    private record HeadingOnPath(int level, String text) {}
}
