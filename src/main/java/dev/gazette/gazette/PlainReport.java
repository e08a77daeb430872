package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.List;
import java.util.Optional;

/** Reads a document that is no gazette (a work report, a notice, a law) as one item of a meeting without a number. */
final class PlainReport {
    private PlainReport() {}

    static Meeting read(SourceDocument document) {
        int first = document.lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(SourceLine::number)
                .orElse(1);
        PlainHead head = PlainHead.read(document);
        PrintedPages pages = new PrintedPages(document);
        LineRange lines = new LineRange(first, document.lines().size());
        Item facts = new Item(
                document.id() + ".s00.01",
                head.title(),
                ItemKinds.of(head.title()),
                head.speaker(),
                head.role(),
                pages.of(lines),
                Optional.empty(),
                lines,
                List.of());
        List<Item> items = new ItemBuilder(document, pages, List.of()).build(facts, Optional.empty());
        return new Meeting(Optional.empty(), Optional.empty(), "", "", head.date(), items);
    }
}
