package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLayout;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The printed page of every line, where the file tells its pages and prints their numbers. */
final class PrintedPages {
    private static final int MAX_DIGITS = 5;

    private final TreeMap<Integer, Integer> pageOfFirstLine = new TreeMap<>();

    PrintedPages(SourceDocument document) {
        for (SourceLayout.PageStart start : document.layout().pages()) {
            String label = start.label().strip();
            if (label.matches("[0-9]{1," + MAX_DIGITS + "}") && Integer.parseInt(label) > 0) {
                pageOfFirstLine.put(start.line(), Integer.parseInt(label));
            }
        }
    }

    /** Page of a line; empty when the file does not tell, or the line stands before the first numbered page. */
    Optional<Integer> at(int line) {
        return Optional.ofNullable(pageOfFirstLine.floorEntry(line)).map(Map.Entry::getValue);
    }

    /** Pages of a range of lines; empty when one end is unknown or the numbers run backwards. */
    Optional<PageRange> of(LineRange lines) {
        Optional<Integer> first = at(lines.first());
        Optional<Integer> last = at(lines.last());
        return first.isPresent() && last.isPresent() && first.get() <= last.get()
                ? Optional.of(new PageRange(first.get(), last.get()))
                : Optional.empty();
    }

    /** The largest page number printed. */
    Optional<Integer> largest() {
        return pageOfFirstLine.values().stream().max(Integer::compare);
    }
}
