package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses a document: contents list, heads of items, reconciliation of the two, blocks of each item, meetings. A document
 * without any item head is a plain report: one meeting without a number, with one item. Stateless and thread-safe.
 */
public final class GazetteParser {
    /** More heads than a gazette can have: comparing all of them with the contents list would take too long. */
    private static final int MAX_HEADS = 3000;

    /** Parses; never fails on odd text, but reports what it could not settle in {@link Gazette#problems()}. */
    public Gazette parse(SourceDocument document) {
        return TableCells.fill(parsed(document));
    }

    private static Gazette parsed(SourceDocument document) {
        ContentsList contents = ContentsList.read(document);
        ItemHeaders finder = new ItemHeaders(document);
        List<ItemHeader> all = finder.findAfter(contents.endLine());
        List<ItemHeader> opened =
                all.stream().filter(header -> !finder.isAnnexed(header)).toList();
        List<ItemHeader> heads = new UnopenedHeads(document, finder).addTo(opened, contents);
        boolean gazette = isGazette(contents, heads) && !isStatute(document, contents, heads);
        if (!gazette || heads.size() > MAX_HEADS) {
            return plain(document);
        }
        PrintedPages pages = new PrintedPages(document);
        List<ItemHeader> annexed = all.stream().filter(finder::isAnnexed).toList();
        Ledger ledger = new Ledger(contents.entries(), heads, pages);
        Parse parse = new Parse(document, heads, ledger, new ItemBuilder(document, pages, annexed));
        List<Meeting> meetings = Sitting.of(heads).stream().map(parse::meeting).toList();
        List<ParseProblem> problems = new ArrayList<>(LedgerProblems.of(document.id(), ledger, pages));
        unread(document, contents, heads).ifPresent(problems::add);
        parse.lastItem(meetings)
                .flatMap(item -> CutOff.of(document, List.of(item)))
                .ifPresent(problems::add);
        problems.addAll(FootnoteCheck.problems(document.id(), meetings));
        return new Gazette(document.id(), meetings, problems);
    }

    private static Gazette plain(SourceDocument document) {
        Meeting meeting = PlainReport.read(document);
        List<ParseProblem> problems =
                new ArrayList<>(CutOff.of(document, meeting.items()).stream().toList());
        problems.addAll(FootnoteCheck.problems(document.id(), List.of(meeting)));
        return new Gazette(document.id(), List.of(meeting), problems);
    }

    private static boolean isGazette(ContentsList contents, List<ItemHeader> headers) {
        boolean held = headers.stream().anyMatch(header -> header.meeting().isPresent());
        return headers.size() > 1 ? held || contents.isPresent() : held && contents.isPresent();
    }

    /** A law with notes on its amendments names sessions too, but it opens with its own title and reports nothing. */
    private static boolean isStatute(SourceDocument document, ContentsList contents, List<ItemHeader> headers) {
        return !contents.isPresent()
                && PlainHead.isStatute(document)
                && headers.stream()
                        .map(header -> ItemKinds.of(header.title()))
                        .noneMatch(kind -> kind == ItemKind.AGENDA || kind == ItemKind.REPORT);
    }

    /** Text between the contents list and the first item belongs to no item: a problem, not a loss. */
    private static Optional<ParseProblem> unread(
            SourceDocument document, ContentsList contents, List<ItemHeader> headers) {
        int first = contents.endLine() + 1;
        int last = headers.getFirst().firstLine() - 1;
        boolean printed = document.lines().stream()
                .anyMatch(line -> line.number() >= first && line.number() <= last && !line.isBlank());
        return printed
                ? Optional.of(new ParseProblem(
                        document.id(), "text-before-first-item", "首个条目之前有未归入任何条目的文字", new LineRange(first, last)))
                : Optional.empty();
    }

    private record Parse(SourceDocument document, List<ItemHeader> headers, Ledger ledger, ItemBuilder builder) {
        Meeting meeting(Sitting sitting) {
            Optional<LocalDate> date = sitting.members().stream()
                    .map(headers::get)
                    .filter(header -> header.meeting().isPresent() || ItemKinds.of(header.title()) == ItemKind.AGENDA)
                    .flatMap(header -> header.date().stream())
                    .findFirst();
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < sitting.members().size(); i++) {
                String id = String.format(Locale.ROOT, "%s.%s.%02d", document.id(), sitting.key(), i + 1);
                items.addAll(item(sitting.members().get(i), id));
            }
            Optional<SessionMention> mention = sitting.mention();
            return new Meeting(
                    mention.filter(meeting -> meeting.assembly() == SessionMention.Assembly.COMMITTEE)
                            .map(SessionMention::session),
                    mention.flatMap(SessionMention::congress),
                    mention.map(SessionMention::name).orElse(""),
                    mention.map(SessionMention::label).orElse(""),
                    date,
                    items);
        }

        private List<Item> item(int position, String id) {
            ItemHeader header = headers.get(position);
            int last = position + 1 < headers.size()
                    ? headers.get(position + 1).firstLine() - 1
                    : document.lines().size();
            LineRange lines = new LineRange(header.firstLine(), last);
            Item facts = new Item(
                    id,
                    header.title(),
                    ItemKinds.of(header.title()),
                    header.speaker().speaker(),
                    header.speaker().role(),
                    ledger.pagesOf(position, lines),
                    Optional.empty(),
                    lines,
                    List.of());
            return builder.build(facts, Optional.of(new ItemHead(document, header, header.speaker())));
        }

        /** The item that ends last in the file. */
        Optional<Item> lastItem(List<Meeting> meetings) {
            return meetings.stream()
                    .flatMap(meeting -> meeting.items().stream())
                    .max((one, other) ->
                            Integer.compare(one.lines().last(), other.lines().last()));
        }
    }
}
