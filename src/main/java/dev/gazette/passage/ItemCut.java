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
    private final Interruptions interruptions;
    private final List<HeadingOnPath> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private List<HeadingOnPath> section = List.of();
    private boolean onlyHeadings = true;
    /** Characters of the article that is being added that are still to come, 0 outside of articles. */
    private int articleLeft;

    private int articlePart;
    /** Whether the passage began in the middle of an article, so that the next one would take its number off the path. */
    private boolean withinArticle;

    ItemCut(PassageSink sink, Interruptions interruptions) {
        this.sink = sink;
        this.interruptions = interruptions;
    }

    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> addHeading(heading);
            case Block.Paragraph paragraph -> addParagraph(paragraph);
            case Block.Table table -> addTable(table);
            case Block.Footnote note -> addNote(note);
            case Block.Sidebar sidebar -> addSidebar(sidebar);
        }
    }

    void finish() {
        close();
    }

    /** Makes room for an article of so many characters, so that its number stays with its text. */
    void beginArticle(int length) {
        if (withinArticle || text.length() + length > LIMIT) {
            closeUnlessHeadings();
        }
        articleLeft = length;
        articlePart = partLength(length);
    }

    private void addHeading(Block.Heading heading) {
        if (!onlyHeadings) {
            close();
        }
        enter(new HeadingOnPath(heading.level(), shown(heading.text()), true));
        append("\n", new Sentence(heading.text(), "", heading.lines()));
    }

    private void addParagraph(Block.Paragraph paragraph) {
        path.removeIf(known -> !known.lasting());
        paragraph
                .runIn()
                .ifPresent(runIn -> enter(new HeadingOnPath(runIn.level(), shown(runIn.text()), runIn.numbered())));
        if (text.length() + paragraph.text().length() > LIMIT) {
            closeUnlessHeadings();
        }
        String separator = "\n";
        int cut = partLength(paragraph.text().length());
        for (Sentence sentence : SentenceParts.of(paragraph, interruptions)) {
            if (!onlyHeadings && text.length() + sentence.text().length() > cut + 60) {
                close();
            }
            append(separator, sentence);
            separator = "";
            onlyHeadings = false;
        }
        articleLeft = Math.max(0, articleLeft - paragraph.text().length() - 1);
        if (text.length() >= (articleLeft > 0 ? articlePart : TARGET)) {
            close();
        }
    }

    private void enter(HeadingOnPath heading) {
        path.removeIf(known -> known.level() >= heading.level());
        path.add(heading);
    }

    /** The words of a heading without marks of markup. */
    private static String shown(String heading) {
        return heading.replace("**", "").replaceFirst("^#{1,6}\\s+", "");
    }

    /** A box stands apart from the text that it interrupts, under its own title. */
    private void addSidebar(Block.Sidebar sidebar) {
        close();
        List<HeadingOnPath> outside = List.copyOf(path);
        // headings in the box are counted from its own outermost one
        path.replaceAll(heading -> new HeadingOnPath(Integer.MIN_VALUE, heading.text(), true));
        path.add(new HeadingOnPath(Integer.MIN_VALUE, shown(sidebar.title()), true));
        LineRange line = new LineRange(sidebar.lines().first(), sidebar.lines().first());
        append("\n", new Sentence(sidebar.title(), "", line));
        sidebar.blocks().forEach(this::add);
        close();
        path.clear();
        path.addAll(outside);
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

    /** A footnote is a passage of its own: it explains words that stand elsewhere. Text that goes on below it stays open. */
    private void addNote(Block.Footnote note) {
        if (!sentences.isEmpty()
                && sentences.getFirst().lines().first() < note.lines().first()) {
            close();
        }
        String anchor = note.anchor().map(Block.Anchor::sentence).orElse("");
        List<Sentence> words = List.of(new Sentence(note.text(), anchor, note.lines()));
        sink.add(path.stream().map(HeadingOnPath::text).toList(), note.text(), words, note.lines());
    }

    private void append(String separator, Sentence sentence) {
        boolean interrupted = !sentences.isEmpty()
                && interruptions.between(
                        sentences.getLast().lines().last(), sentence.lines().first());
        if (interrupted) {
            close();
        }
        section = sentences.isEmpty() ? List.copyOf(path) : common(section, path);
        text.append(text.isEmpty() ? "" : separator).append(sentence.text());
        sentences.add(sentence);
    }

    /** Short paragraphs under headings of their own share the headings above them. */
    private static List<HeadingOnPath> common(List<HeadingOnPath> left, List<HeadingOnPath> right) {
        int length = 0;
        while (length < Math.min(left.size(), right.size()) && left.get(length).equals(right.get(length))) {
            length++;
        }
        return left.subList(0, length);
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
            sink.add(section.stream().map(HeadingOnPath::text).toList(), text.toString(), sentences, lines);
        }
        text.setLength(0);
        sentences.clear();
        onlyHeadings = true;
        withinArticle = articleLeft > 0;
    }

    /** {@code lasting}: it stands above the paragraphs that follow too. */
    private record HeadingOnPath(int level, String text, boolean lasting) {}
}
