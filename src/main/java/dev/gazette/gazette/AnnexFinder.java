package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the annexes of an item begin: a line that says 附件 and nothing else, a title that the item announced at
 * its end, or a label with its title (附件一：…) with text below. The mention 附件：《…》 announces an annex and begins none.
 */
final class AnnexFinder {
    private static final int LISTED_LINES = 20;
    private static final int TITLE_REACH = 3;
    private static final int SHORTEST_ANNEX = 4;
    private static final int LONGEST_SIGNATURE = 30;
    private static final int SIGNATURE_LINES = 3;

    private final SourceDocument document;
    private final Titles titles;
    private final int last;
    private final Set<String> announced = new HashSet<>();
    private final Set<Integer> mentions = new HashSet<>();
    private final Map<String, Integer> lastPrinted = new HashMap<>();
    private final RunningNumbers numbers;

    AnnexFinder(SourceDocument document, LineRange item) {
        this.document = document;
        this.titles = new Titles(document);
        this.last = item.last();
        this.numbers = new RunningNumbers(document, item);
        for (int line = item.first(); line <= last; line++) {
            readMention(line);
            lastPrinted.put(Texts.comparable(squeezed(line)), line);
        }
    }

    /** Annexes in order; searching from this line. */
    List<Start> from(int first) {
        List<Start> starts = new ArrayList<>();
        int line = first;
        while (line <= last) {
            Optional<Start> start = startAt(line);
            start.ifPresent(starts::add);
            line = start.map(Start::headEnd).orElse(line) + 1;
        }
        return starts;
    }

    private void readMention(int line) {
        String text = squeezed(line);
        Optional<String> title = AnnexLabels.titleAfter(text);
        title.ifPresent(found -> announce(AnnexLabels.listed(found).orElse(found), line));
        boolean opensList = title.isPresent() || (AnnexLabels.isLabel(text) && text.matches(".*[：:]"));
        for (int next = line + 1; opensList && next <= Math.min(line + LISTED_LINES, last); next++) {
            Optional<String> listed = AnnexLabels.listed(squeezed(next));
            if (listed.isEmpty() && !document.line(next).isBlank()) {
                return;
            }
            if (listed.isPresent()) {
                announce(listed.get(), next);
                mentions.add(line);
            }
        }
    }

    private void announce(String title, int line) {
        announced.add(Texts.comparable(title));
        mentions.add(line);
    }

    private Optional<Start> startAt(int line) {
        String text = squeezed(line);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (AnnexLabels.isLabel(text) && !mentions.contains(line) && hasContent(line)) {
            return Optional.of(labelled(line, text));
        }
        Optional<String> title = AnnexLabels.titleAfter(text);
        if (title.isPresent()) {
            boolean begins = isMentionedBefore(line, text) ? hasContent(line) : opensText(line, title.get());
            return begins ? Optional.of(new Start(line, line, title.get())) : Optional.empty();
        }
        Optional<String> beside =
                AnnexLabels.titleBeside(Texts.unmarked(document.line(line).text()));
        if (beside.filter(found -> opensText(line, found)).isPresent()) {
            return Optional.of(new Start(line, line, beside.get()));
        }
        return mentions.contains(line) ? Optional.empty() : announcedAt(line);
    }

    /** The same label and title twice: first in the list, then above the annex itself. */
    private boolean isMentionedBefore(int line, String text) {
        return mentions.stream()
                .anyMatch(other ->
                        other < line && Texts.comparable(squeezed(other)).equals(Texts.comparable(text)));
    }

    /**
     * Whether a label and title that stand nowhere above have their annex right below: not another label, the signature
     * of a letter that announces annexes, or the title once more, nor text that goes on as before. Outside of laws the
     * label has a number, since a decision may have a letter below 附件：….
     */
    private boolean opensText(int line, String title) {
        boolean numbered = AnnexLabels.isNumbered(squeezed(line));
        if ((!numbered && !numbers.hasArticles()) || !hasContent(line)) {
            return false;
        }
        int next = nextPrinted(line);
        boolean listed = AnnexLabels.isLabel(squeezed(next))
                || AnnexLabels.titleAfter(squeezed(next)).isPresent()
                || (!numbered && mentions.contains(next));
        int again = Math.max(
                lastPrinted.getOrDefault(Texts.comparable(title), 0),
                lastPrinted.getOrDefault(Texts.comparable(squeezed(line)), 0));
        return !listed && again <= line && !isSigned(next) && !numbers.goOnBelow(line);
    }

    /** Whether a date stands by itself here or a few short lines below. */
    private boolean isSigned(int first) {
        int line = first;
        for (int seen = 0; seen < SIGNATURE_LINES && line <= last; seen++) {
            String text = squeezed(line);
            if (text.isEmpty() || text.length() > LONGEST_SIGNATURE) {
                return false;
            }
            if (text.endsWith("日") && Texts.date(text).isPresent()) {
                return true;
            }
            line = nextPrinted(line);
        }
        return false;
    }

    private Start labelled(int line, String label) {
        Optional<Start> announcedBelow = Optional.empty();
        int title = nextPrinted(line);
        for (int at = title; at <= Math.min(line + TITLE_REACH, last) && announcedBelow.isEmpty(); at++) {
            announcedBelow = announcedAt(at);
        }
        if (announcedBelow.isPresent()) {
            return new Start(
                    line, announcedBelow.get().headEnd(), announcedBelow.get().title());
        }
        boolean titled = title <= Math.min(line + TITLE_REACH, last)
                && titles.isTitleLine(title)
                && HeadingStyle.rank(document.line(title).text()).isEmpty();
        if (!titled) {
            return new Start(line, line, label.replaceAll("[：:]$", ""));
        }
        int end = title;
        while (end < last
                && end - title < TITLE_REACH
                && !Titles.endsTitle(squeezed(end))
                && !squeezed(end).endsWith("表")
                && titles.isTitleLine(end + 1)
                && HeadingStyle.rank(document.line(end + 1).text()).isEmpty()) {
            end++;
        }
        return new Start(line, end, titles.text(new LineRange(title, end)));
    }

    private Optional<Start> announcedAt(int line) {
        StringBuilder joined = new StringBuilder();
        for (int end = line; end < line + TITLE_REACH && end <= last && !mentions.contains(end); end++) {
            if (!titles.isTitleLine(end)) {
                return Optional.empty();
            }
            joined.append(squeezed(end));
            if (announced.contains(Texts.comparable(joined.toString()))) {
                return Optional.of(new Start(line, end, titles.text(new LineRange(line, end))));
            }
        }
        return Optional.empty();
    }

    /** A label with next to nothing below it is a mention at the end of the item. */
    private boolean hasContent(int line) {
        int printed = 0;
        for (int next = line + 1; next <= last && printed < SHORTEST_ANNEX; next++) {
            printed += document.line(next).isBlank() ? 0 : 1;
        }
        return printed > 1;
    }

    private int nextPrinted(int line) {
        int next = line + 1;
        while (next < last && document.line(next).isBlank()) {
            next++;
        }
        return next;
    }

    private String squeezed(int line) {
        String text = document.line(line).text();
        return text.length() > ContentsLine.MAX_LENGTH ? "" : Texts.squeeze(Texts.unmarked(text));
    }

    /**
     * The head of an annex.
     *
     * @param line its first line
     * @param headEnd last line of label and title
     * @param title title as printed, else the label
     */
    record Start(int line, int headEnd, String title) {}
}
