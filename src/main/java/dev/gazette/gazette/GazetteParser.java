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
    /** Parses; never fails on odd text, but reports what it could not settle in {@link Gazette#problems()}. */
    public Gazette parse(SourceDocument document) {
        return TableCells.fill(parsed(document));
    }

    private static Gazette parsed(SourceDocument document) {
        ContentsList contents = ContentsList.read(document);
        List<ItemHeader> headers = new ItemHeaders(document).findAfter(contents.endLine());
        if (!isGazette(contents, headers)) {
            return new Gazette(document.id(), List.of(PlainReport.read(document)), List.of());
        }
        Ledger ledger = new Ledger(document.id(), contents.entries(), headers);
        List<Meeting> meetings = new ArrayList<>();
        for (Sitting sitting : sittings(headers)) {
            meetings.add(meeting(document, headers, ledger, sitting));
        }
        List<ParseProblem> problems = new ArrayList<>(ledger.problems());
        unread(document, contents, headers).ifPresent(problems::add);
        return new Gazette(document.id(), meetings, problems);
    }

    private static boolean isGazette(ContentsList contents, List<ItemHeader> headers) {
        return headers.stream().anyMatch(header -> header.meeting().isPresent())
                && (headers.size() > 1 || !contents.entries().isEmpty());
    }

    /** Text between the contents list and the first item belongs to no item: a problem, not a loss. */
    private static Optional<ParseProblem> unread(
            SourceDocument document, ContentsList contents, List<ItemHeader> headers) {
        int first = contents.endLine() + 1;
        int last = headers.getFirst().titleLines().first() - 1;
        boolean printed = contents.endLine() > 0
                && document.lines().stream()
                        .anyMatch(line -> line.number() >= first && line.number() <= last && !line.isBlank());
        return printed
                ? Optional.of(new ParseProblem(
                        document.id(), "text-before-first-item", "目录与首个条目之间有未归入任何条目的文字", new LineRange(first, last)))
                : Optional.empty();
    }

    /** Runs of items of one session: an item that names no session belongs to the one before it. */
    private static List<Sitting> sittings(List<ItemHeader> headers) {
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            Optional<SessionMention> meeting = headers.get(i).meeting();
            boolean same = !sittings.isEmpty()
                    && (meeting.isEmpty()
                            || sittings.getLast().isSession(meeting.get().session()));
            if (same) {
                sittings.getLast().members().add(i);
            } else {
                sittings.add(new Sitting(meeting, new ArrayList<>(List.of(i))));
            }
        }
        return sittings;
    }

    private static Meeting meeting(SourceDocument document, List<ItemHeader> headers, Ledger ledger, Sitting sitting) {
        Optional<LocalDate> date = sitting.members().stream()
                .map(headers::get)
                .filter(header -> header.meeting().isPresent() || ItemKinds.of(header.title()) == ItemKind.AGENDA)
                .flatMap(header -> header.date().stream())
                .findFirst();
        List<Item> items = new ArrayList<>();
        for (int member : sitting.members()) {
            items.add(item(document, headers, ledger, new Position(member, sitting, items.size())));
        }
        String name = sitting.mention().map(SessionMention::name).orElse("");
        String label = sitting.mention().map(SessionMention::label).orElse("");
        return new Meeting(
                sitting.mention().map(SessionMention::session),
                sitting.mention().flatMap(SessionMention::congress),
                name,
                label,
                date,
                items);
    }

    private static Item item(SourceDocument document, List<ItemHeader> headers, Ledger ledger, Position position) {
        ItemHeader header = headers.get(position.header());
        int first = header.titleLines().first();
        int last = position.header() + 1 < headers.size()
                ? headers.get(position.header() + 1).titleLines().first() - 1
                : document.lines().size();
        SpeakerLines speaker = SpeakerLines.read(document, header.openerLines(), last);
        ItemHead head = new ItemHead(document, header, speaker);
        return new Item(
                position.id(document.id()),
                header.title(),
                ItemKinds.of(header.title()),
                speaker.speaker(),
                speaker.role(),
                ledger.pagesOf(position.header()),
                Optional.empty(),
                new LineRange(first, last),
                head.withBody(new BlockReader(document).read(head.lastLine() + 1, last)));
    }

    private record Sitting(Optional<SessionMention> mention, List<Integer> members) {
        boolean isSession(int number) {
            return mention.map(known -> known.session() == number).orElse(false);
        }
    }

    private record Position(int header, Sitting sitting, int ordinal) {
        /** Document, session and position in the session: the same file always gives the same ids. */
        String id(String documentId) {
            int session = sitting.mention().map(SessionMention::session).orElse(0);
            return String.format(Locale.ROOT, "%s.s%02d.%02d", documentId, session, ordinal + 1);
        }
    }
}
