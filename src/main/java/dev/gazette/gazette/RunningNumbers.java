package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of sections (一、) and articles (第一条) that run through an item. An annex has numbers of its own; where
 * those of the text go on below a label, what it heads stands within the text, such as a table in a report.
 */
final class RunningNumbers {
    private static final int SECTION = 40;
    private static final int BEGIN = 24;
    private static final Pattern ARTICLE = Pattern.compile("^\\**第([一二三四五六七八九十百千零〇\\d]{1,8})条");

    private final NavigableMap<Integer, Integer> sections = new TreeMap<>();
    private final NavigableMap<Integer, Integer> articles = new TreeMap<>();

    RunningNumbers(SourceDocument document, LineRange item) {
        for (int line = item.first(); line <= item.last(); line++) {
            String text = document.line(line).text().strip();
            String begin = text.substring(0, Math.min(BEGIN, text.length()));
            int at = line;
            HeadingStyle.numbering(begin)
                    .filter(number -> number.rank() == SECTION)
                    .ifPresent(number -> sections.put(at, number.value()));
            article(begin).ifPresent(number -> articles.put(at, number));
        }
    }

    private static Optional<Integer> article(String begin) {
        Matcher article = ARTICLE.matcher(begin);
        return article.find()
                ? ChineseNumerals.parse(article.group(1)).stream().boxed().findFirst()
                : Optional.empty();
    }

    /** Whether the item is a law or has one in it. */
    boolean hasArticles() {
        return !articles.isEmpty();
    }

    /** Whether the numbers above a line go on below it. */
    boolean goOnBelow(int line) {
        return goOn(sections, line) || goOn(articles, line);
    }

    private static boolean goOn(NavigableMap<Integer, Integer> numbers, int line) {
        Map.Entry<Integer, Integer> above = numbers.floorEntry(line);
        Map.Entry<Integer, Integer> below = numbers.higherEntry(line);
        return above != null && below != null && below.getValue() == above.getValue() + 1;
    }
}
