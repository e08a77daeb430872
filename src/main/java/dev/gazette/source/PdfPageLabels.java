package dev.gazette.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed number of each page, from the lines of its margins. */
final class PdfPageLabels {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");

    private final List<List<PdfPageNumber>> printed = new ArrayList<>();

    private PdfPageLabels(List<List<PdfElement.Text>> margins) {
        for (List<PdfElement.Text> margin : margins) {
            printed.add(numbers(margin));
        }
    }

    /**
     * Labels of all pages.
     *
     * @param margins for each page the lines of its margins
     * @param own labels that the file gives its pages, empty when it gives none
     */
    static List<String> of(List<List<PdfElement.Text>> margins, List<String> own) {
        PdfPageLabels labels = new PdfPageLabels(margins);
        List<Optional<PdfPageNumber>> numbers = labels.settled();
        if (numbers.stream().allMatch(Optional::isEmpty) && own.size() == margins.size()) {
            return own;
        }
        return named(filled(numbers));
    }

    /** Numbers that stand alone come first: they are more likely the page's than one beside a title. */
    private static List<PdfPageNumber> numbers(List<PdfElement.Text> margin) {
        List<PdfPageNumber> numbers = new ArrayList<>();
        for (PdfElement.Text text : margin) {
            PdfPageNumber.alone(text.line().text()).ifPresent(numbers::add);
        }
        for (PdfElement.Text text : margin) {
            Matcher matcher = NUMBER.matcher(text.line().text());
            while (matcher.find()) {
                numbers.add(PdfPageNumber.arabic(matcher.group()));
            }
        }
        return numbers;
    }

    private List<Optional<PdfPageNumber>> settled() {
        List<Optional<PdfPageNumber>> settled = new ArrayList<>();
        for (int page = 0; page < printed.size(); page++) {
            int at = page;
            settled.add(printed.get(page).stream()
                    .filter(number -> printed.size() == 1 || isContinued(at, number))
                    .findFirst());
        }
        return settled;
    }

    /** Whether a page nearby counts on; every second one may have its number elsewhere or none. */
    private boolean isContinued(int page, PdfPageNumber number) {
        for (int step = -2; step <= 2; step++) {
            int other = page + step;
            int value = number.value() + step;
            if (step != 0
                    && other >= 0
                    && other < printed.size()
                    && printed.get(other).stream().anyMatch(found -> found.value() == value)) {
                return true;
            }
        }
        return false;
    }

    /** Pages that print no number have the one between those of their neighbours. */
    private static List<Optional<PdfPageNumber>> filled(List<Optional<PdfPageNumber>> numbers) {
        List<Optional<PdfPageNumber>> filled = new ArrayList<>();
        for (int page = 0; page < numbers.size(); page++) {
            filled.add(numbers.get(page).isPresent() ? numbers.get(page) : between(numbers, page));
        }
        return filled;
    }

    private static Optional<PdfPageNumber> between(List<Optional<PdfPageNumber>> numbers, int page) {
        int before = nearest(numbers, page, -1);
        int after = nearest(numbers, page, 1);
        Optional<PdfPageNumber> fromBefore =
                before < 0 ? Optional.empty() : counted(numbers.get(before), page - before);
        Optional<PdfPageNumber> fromAfter = after < 0 ? Optional.empty() : counted(numbers.get(after), page - after);
        boolean agree = before < 0 || after < 0 || fromBefore.equals(fromAfter);
        return agree ? fromBefore.or(() -> fromAfter) : Optional.empty();
    }

    private static Optional<PdfPageNumber> counted(Optional<PdfPageNumber> number, int pages) {
        return number.filter(found -> !found.roman() && found.value() + pages >= 1)
                .map(found -> found.plus(pages));
    }

    private static int nearest(List<Optional<PdfPageNumber>> numbers, int page, int step) {
        for (int other = page + step; other >= 0 && other < numbers.size(); other += step) {
            if (numbers.get(other).isPresent()) {
                return other;
            }
        }
        return -1;
    }

    /** A page without number has its position; where a printed number is the same, the position is marked as such. */
    private static List<String> named(List<Optional<PdfPageNumber>> numbers) {
        Set<String> taken = new HashSet<>();
        numbers.forEach(number -> number.ifPresent(found -> taken.add(found.label())));
        List<String> labels = new ArrayList<>();
        for (int page = 0; page < numbers.size(); page++) {
            String position = Integer.toString(page + 1);
            String unnumbered = taken.contains(position) ? "[" + position + "]" : position;
            labels.add(numbers.get(page).map(PdfPageNumber::label).orElse(unnumbered));
        }
        return labels;
    }
}
