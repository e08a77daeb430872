package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds heads without an opener: a line that prints the title of an entry that no head was found for. */
final class UnopenedHeads {
    private static final int MAX_LINES = 6;
    /** A line that is printed more often is no title. */
    private static final int MAX_SAME_LINES = 100;

    private static final int SHORTEST_TITLE = 4;

    private final SourceDocument document;
    private final ItemHeaders finder;
    private final Map<String, List<Integer>> linesByText = new HashMap<>();

    UnopenedHeads(SourceDocument document, ItemHeaders finder) {
        this.document = document;
        this.finder = finder;
    }

    /** The heads with those that the contents list helps to find, in the order of the body. */
    List<ItemHeader> addTo(List<ItemHeader> opened, ContentsList contents) {
        if (!contents.isPresent()) {
            return opened;
        }
        indexLines(contents.endLine());
        Ledger ledger = new Ledger(contents.entries(), opened, new PrintedPages(document));
        List<ItemHeader> heads = new ArrayList<>(opened);
        for (int entry = 0; entry < contents.entries().size(); entry++) {
            if (ledger.headerOf(entry).isEmpty()) {
                titleLines(contents.entries().get(entry).title(), heads)
                        .map(finder::ofTitle)
                        .ifPresent(heads::add);
            }
        }
        heads.sort(Comparator.comparingInt(ItemHeader::firstLine));
        return heads;
    }

    /** A long list must not go through a long body once for every entry. */
    private void indexLines(int after) {
        for (int line = after + 1; line <= document.lines().size(); line++) {
            String text = comparable(line);
            if (!text.isEmpty()) {
                List<Integer> same = linesByText.computeIfAbsent(text, first -> new ArrayList<>());
                if (same.size() < MAX_SAME_LINES) {
                    same.add(line);
                }
            }
        }
    }

    private Optional<LineRange> titleLines(String title, List<ItemHeader> heads) {
        String wanted = Texts.comparable(title);
        if (wanted.length() < SHORTEST_TITLE) {
            return Optional.empty();
        }
        for (int end = wanted.length(); end > 0; end--) {
            for (int first : linesByText.getOrDefault(wanted.substring(0, end), List.of())) {
                boolean free = heads.stream().noneMatch(head -> head.firstLine() <= first && first <= head.lastLine());
                Optional<LineRange> lines = free ? joined(first, wanted) : Optional.empty();
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
