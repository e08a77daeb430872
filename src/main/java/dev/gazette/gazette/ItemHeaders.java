package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the heads of all items of a document: an opener, and the title above it. */
final class ItemHeaders {
    private final SourceDocument document;
    private final Openers openers;
    private final Titles titles;

    ItemHeaders(SourceDocument document) {
        this.document = document;
        this.openers = new Openers(document);
        this.titles = new Titles(document);
    }

    /** Heads in order, searching after the contents list. */
    List<ItemHeader> findAfter(int contentsEnd) {
        List<ItemHeader> headers = new ArrayList<>();
        int floor = contentsEnd;
        for (int line = contentsEnd + 1; line <= document.lines().size(); line++) {
            Optional<LineRange> opener = openers.at(line);
            if (opener.isEmpty()) {
                continue;
            }
            Optional<ItemHeader> header = headerAbove(opener.get(), floor);
            header.ifPresent(headers::add);
            line = opener.get().last();
            floor = header.isPresent() ? header.get().lastLine() : line;
        }
        return headers;
    }

    /** A head without an opener: these lines are its title and nothing else is known. */
    ItemHeader ofTitle(LineRange lines) {
        String title = titles.text(lines);
        Optional<SessionMention> meeting = namesItsMeeting(title) ? SessionMention.find(title) : Optional.empty();
        SpeakerLines speaker = SpeakerLines.read(
                document, lines.last(), lines, document.lines().size());
        return new ItemHeader(title, lines, lines, meeting, Optional.empty(), speaker);
    }

    /** Whether the printed line above a head is the label of an annex, so that the head is not one of an item. */
    boolean isAnnexed(ItemHeader header) {
        int above = titles.printedAbove(header.firstLine(), 0);
        return above > 0
                && AnnexLabels.isLabel(
                        Texts.squeeze(Texts.unmarked(document.line(above).text())));
    }

    private Optional<ItemHeader> headerAbove(LineRange opener, int floor) {
        return titles.above(opener.first(), floor).map(lines -> {
            String title = titles.text(lines);
            String openerText = join(opener);
            Optional<SessionMention> meeting = namesItsMeeting(title)
                    ? SessionMention.find(title).or(() -> SessionMention.find(openerText))
                    : SessionMention.find(openerText);
            SpeakerLines speaker = SpeakerLines.read(
                    document, lines.last(), opener, document.lines().size());
            return new ItemHeader(title, lines, opener, meeting, Texts.date(openerText), speaker);
        });
    }

    private static boolean namesItsMeeting(String title) {
        ItemKind kind = ItemKinds.of(title);
        return kind == ItemKind.AGENDA || kind == ItemKind.ATTENDANCE;
    }

    private String join(LineRange lines) {
        StringBuilder text = new StringBuilder();
        for (int line = lines.first(); line <= lines.last(); line++) {
            text.append(document.line(line).text().strip());
        }
        return text.toString();
    }
}
