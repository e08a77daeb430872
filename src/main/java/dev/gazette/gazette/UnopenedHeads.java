package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds heads without an opener: a line that prints the title of an entry that no head was found for. */
final class UnopenedHeads {
    private static final int MAX_LINES = 6;
    private static final int SHORTEST_TITLE = 4;

    private final SourceDocument document;
    private final ItemHeaders finder;

    UnopenedHeads(SourceDocument document, ItemHeaders finder) {
        this.document = document;
        this.finder = finder;
    }

    /** The heads with those that the contents list helps to find, in the order of the body. */
    List<ItemHeader> addTo(List<ItemHeader> opened, ContentsList contents) {
        if (!contents.isPresent()) {
            return opened;
        }
        Ledger ledger = new Ledger(contents.entries(), opened, new PrintedPages(document));
        List<ItemHeader> heads = new ArrayList<>(opened);
        for (int entry = 0; entry < contents.entries().size(); entry++) {
            if (ledger.headerOf(entry).isEmpty()) {
                titleLines(contents.entries().get(entry).title(), contents.endLine(), heads)
                        .map(finder::ofTitle)
                        .ifPresent(heads::add);
            }
        }
        heads.sort(Comparator.comparingInt(ItemHeader::firstLine));
        return heads;
    }

    private Optional<LineRange> titleLines(String title, int after, List<ItemHeader> heads) {
        String wanted = Texts.comparable(title);
        if (wanted.length() < SHORTEST_TITLE) {
            return Optional.empty();
        }
        for (int line = after + 1; line <= document.lines().size(); line++) {
            int first = line;
            if (wanted.startsWith(comparable(line).isEmpty() ? "\0" : comparable(line))
                    && heads.stream().noneMatch(head -> head.firstLine() <= first && first <= head.lastLine())) {
                Optional<LineRange> lines = joined(line, wanted);
                if (lines.isPresent()) {
                    return lines;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LineRange> joined(int first, String wanted) {
        StringBuilder text = new StringBuilder();
        for (int line = first;
                line < first + MAX_LINES && line <= document.lines().size();
                line++) {
            text.append(comparable(line));
            if (text.toString().equals(wanted)) {
                return Optional.of(new LineRange(first, line));
            }
            if (!wanted.startsWith(text.toString())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String comparable(int line) {
        String text = document.line(line).text();
        return text.length() > ContentsLine.MAX_LENGTH ? "" : Texts.comparable(Texts.unmarked(text));
    }
}
