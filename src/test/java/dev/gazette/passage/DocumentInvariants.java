package dev.gazette.passage;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Texts;
import dev.gazette.names.Authority;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameReader;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.GazetteRecords;
import dev.gazette.records.RecordReader;
import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses a document whatever it is, reads everything from it, and checks what must hold of any document. */
public final class DocumentInvariants {
    private final SourceDocument document;
    private final String printed;

    private DocumentInvariants(SourceDocument document) {
        this.document = document;
        printed = document.lines().stream()
                .map(line -> Texts.squeeze(line.text()))
                .collect(Collectors.joining());
    }

    /** Checks a document; what is wrong is an {@link AssertionError}. */
    public static void check(SourceDocument document) {
        DocumentInvariants invariants = new DocumentInvariants(document);
        Gazette gazette = new GazetteParser().parse(document);
        invariants.lines(gazette);
        gazette.items().flatMap(item -> item.blocks().stream()).forEach(invariants::block);
        invariants.passages(new PassageCutter().cut(gazette));
        invariants.records(new RecordReader().read(gazette));
        names(NameReader.read(List.of(gazette)));
    }

    /** From the first item on, every printed line belongs to one item; an annex is an item of its own. */
    private void lines(Gazette gazette) {
        gazette.problems().forEach(problem -> within(problem.lines(), problem.code()));
        List<Item> items = gazette.items().toList();
        int[] owners = new int[document.lines().size() + 2];
        for (Item item : items) {
            within(item.lines(), item.id());
            for (int line = item.lines().first(); line <= item.lines().last(); line++) {
                owners[line]++;
            }
        }
        int first = items.stream().mapToInt(item -> item.lines().first()).min().orElse(1);
        for (SourceLine line : document.lines()) {
            if (line.number() >= first && !line.isBlank()) {
                require(owners[line.number()] == 1, "line " + line + " is in " + owners[line.number()] + " items");
            }
        }
    }

    private void block(Block block) {
        within(block.lines(), "block");
        switch (block) {
            case Block.Heading heading -> verbatim(heading.text(), "heading");
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Footnote note ->
                note.anchor().ifPresent(anchor -> inOrder(anchor.sentence(), anchor.lines(), "anchor"));
            case Block.Sidebar sidebar -> sidebar.blocks().forEach(this::block);
            case Block.Table table -> table.cells().forEach(cell -> verbatim(cell.value(), "cell"));
        }
    }

    /** A note may stand within the words: they are printed in this order on these lines. */
    private void inOrder(String words, LineRange lines, String what) {
        within(lines, what);
        String text = Texts.squeeze(words);
        int matched = 0;
        for (int line = lines.first(); line <= lines.last(); line++) {
            for (char c : Texts.squeeze(document.line(line).text()).toCharArray()) {
                matched += matched < text.length() && text.charAt(matched) == c ? 1 : 0;
            }
        }
        require(matched == text.length(), what + " is not printed so: " + words);
    }

    /** Notes and boxes may stand between its lines, so each line is printed by itself. */
    private void paragraph(Block.Paragraph paragraph) {
        List<Block.LineStart> starts = paragraph.starts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1).offset()
                    : paragraph.text().length();
            String text = paragraph.text().substring(starts.get(i).offset(), end);
            String line = document.line(starts.get(i).line()).text();
            require(Texts.squeeze(line).contains(Texts.squeeze(text)), "paragraph is not printed so: " + text);
        }
    }

    private void passages(List<Passage> passages) {
        Set<String> ids = new HashSet<>();
        for (Passage passage : passages) {
            require(ids.add(passage.id()), "two passages are " + passage.id());
            verbatim(passage.text(), passage.id());
            for (Sentence sentence : passage.sentences()) {
                within(sentence.lines(), passage.id());
                require(passage.text().contains(sentence.text()), "not in its passage: " + sentence.text());
                onLines(sentence.text(), sentence.lines());
            }
            for (int i = 1; i < passage.sentences().size(); i++) {
                int begin =
                        passage.text().indexOf(passage.sentences().get(i - 1).text());
                int end = passage.text().length();
                onLines(passage.text().substring(begin), passage.linesOf(begin, end));
            }
        }
    }

    private void onLines(String text, LineRange lines) {
        String there = document.lines().subList(lines.first() - 1, lines.last()).stream()
                .map(line -> Texts.squeeze(line.text()))
                .collect(Collectors.joining());
        require(there.contains(Texts.squeeze(text)), "not printed on " + lines + ": " + text);
    }

    private void records(GazetteRecords records) {
        Set<String> ids = new HashSet<>();
        for (Appointment appointment : records.appointments()) {
            require(ids.add(appointment.id()), "two appointments are " + appointment.id());
            inOrder(appointment.quote(), appointment.place().lines(), "appointment");
        }
        for (Attendance attendance : records.attendance()) {
            attendance.shouldAttend().ifPresent(count -> inOrder(count.quote(), count.lines(), "members due"));
            for (Attendance.Group group : attendance.groups()) {
                group.printed().ifPresent(count -> inOrder(count.quote(), count.lines(), "count"));
                group.entries().forEach(entry -> inOrder(entry.quote(), entry.lines(), "attendance"));
            }
        }
        records.links().forEach(link -> within(link.lines(), link.id()));
        records.problems().forEach(problem -> within(problem.lines(), problem.code()));
    }

    private static void names(Authority names) {
        for (NameEntry entry : names.entries()) {
            require(!names.of(entry.preferred()).isEmpty(), "not found by its own form: " + entry);
        }
    }

    private void within(LineRange lines, String what) {
        require(
                lines.first() >= 1 && lines.last() <= document.lines().size(),
                what + " stands on " + lines + " of " + document.lines().size());
    }

    private void verbatim(String text, String what) {
        require(printed.contains(Texts.squeeze(text)), what + " is not printed so: " + text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
