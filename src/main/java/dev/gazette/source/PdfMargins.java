package dev.gazette.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells the headers, footers and page numbers of a document from its text: they come again at the same place. */
final class PdfMargins {
    /** Part of the height of a page, above and below, in which headers and footers stand. */
    private static final double ZONE = 0.15;

    private static final int LINES_OF_ZONE = 3;
    private static final double SAME_HEIGHT = 6;
    private static final int FEW_PAGES = 4;
    private static final double MOST_PAGES = 0.6;
    private static final double DENSE = 0.4;
    private static final double LARGE = 1.05;
    private static final double SMALLER = 0.95;
    private static final double SET_APART = 1.3;
    private static final int LONGEST_HEAD = 60;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<PdfPage> pages;
    private final Map<Key, List<Candidate>> byText = new HashMap<>();
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<Candidate> all;
    private final List<Candidate> numbers;
    private final double bodySize;

    PdfMargins(List<PdfPage> pages) {
        this.pages = pages;
        this.bodySize = PdfColumns.bodySize(pages);
        for (PdfPage page : pages) {
            List<Candidate> ofPage = candidates(page);
            candidates.add(ofPage);
            ofPage.forEach(candidate -> byText.computeIfAbsent(candidate.key(), key -> new ArrayList<>())
                    .add(candidate));
        }
        this.all = candidates.stream().flatMap(List::stream).toList();
        this.numbers = all.stream()
                .filter(candidate ->
                        PdfPageNumber.alone(candidate.text().line().text()).isPresent())
                .toList();
    }

    /** For each page the lines of its margins. */
    List<List<PdfElement.Text>> lines() {
        List<List<PdfElement.Text>> margins = new ArrayList<>();
        for (List<Candidate> ofPage : candidates) {
            margins.add(ofPage.stream()
                    .filter(candidate -> isRepeated(candidate) || isPageNumber(candidate) || isRunningHead(candidate))
                    .map(Candidate::text)
                    .toList());
        }
        return margins;
    }

    private List<Candidate> candidates(PdfPage page) {
        List<PdfElement.Text> lines = page.elements().stream()
                .filter(PdfElement.Text.class::isInstance)
                .map(PdfElement.Text.class::cast)
                .sorted(Comparator.comparingDouble(text -> text.box().bottom()))
                .toList();
        double top = page.area().top() + ZONE * page.area().height();
        double bottom = page.area().bottom() - ZONE * page.area().height();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double y = lines.get(i).box().bottom();
            if (i < LINES_OF_ZONE && y <= top) {
                boolean apart =
                        i + 1 >= lines.size() || lines.get(i + 1).box().top() - y > SET_APART * height(lines.get(i));
                found.add(new Candidate(page.number(), lines.get(i), true, apart));
            } else if (i >= lines.size() - LINES_OF_ZONE && y >= bottom) {
                found.add(new Candidate(page.number(), lines.get(i), false, true));
            }
        }
        return found;
    }

    private static double height(PdfElement.Text text) {
        return text.line().size();
    }

    private int leastPages() {
        return pages.size() <= FEW_PAGES ? 2 : 3;
    }

    /** Titles come again too, but on few of the pages between the first and the last, and in large type. */
    private boolean isRepeated(Candidate candidate) {
        SortedSet<Integer> found = pagesWith(byText.getOrDefault(candidate.key(), List.of()), candidate);
        boolean large = candidate.text().line().size() > LARGE * bodySize;
        int among = large ? pages.size() : found.last() - found.first() + 1;
        return found.size() >= leastPages() && found.size() >= DENSE * among;
    }

    private static SortedSet<Integer> pagesWith(List<Candidate> others, Candidate candidate) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Candidate other : others) {
            if (other.top() == candidate.top() && Math.abs(other.y() - candidate.y()) <= SAME_HEIGHT) {
                found.add(other.page());
            }
        }
        return found;
    }

    private boolean isPageNumber(Candidate candidate) {
        String text = candidate.text().line().text();
        return PdfPageNumber.alone(text).isPresent()
                && (PdfPageNumber.isMarked(text)
                        || pagesWith(numbers, candidate).size() >= leastPages());
    }

    /** A small line above the text that names the chapter: it stands on most pages, with changing words. */
    private boolean isRunningHead(Candidate candidate) {
        PdfLine line = candidate.text().line();
        return candidate.top()
                && candidate.apart()
                && line.size() < SMALLER * bodySize
                && line.text().length() <= LONGEST_HEAD
                && pages.size() >= FEW_PAGES
                && pagesWith(all, candidate).size() >= MOST_PAGES * pages.size();
    }

    private record Key(boolean top, String text) {}

    /** A line near the upper or lower end of its page. */
    private record Candidate(int page, PdfElement.Text text, boolean top, boolean apart) {
        double y() {
            return text.box().bottom();
        }

        Key key() {
            String squeezed = SPACE.matcher(text.line().text()).replaceAll("");
            return new Key(top, DIGITS.matcher(squeezed).replaceAll("#"));
        }
    }
}
