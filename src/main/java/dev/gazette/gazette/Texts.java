package dev.gazette.gazette;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text helpers that headings, titles and contents entries share. */
public final class Texts {
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private static final Transliterator SIMPLIFIER = Transliterator.getInstance("Traditional-Simplified");

    private Texts() {}

    /** Without any white space. */
    public static String squeeze(String text) {
        // by hand: called for every line, and a line may hold a whole book
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u3000' || c == '\u00a0';
            if (!space) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** Traditional characters as simplified ones, one for one; scans mix the two. */
    public static String simplified(String text) {
        return SIMPLIFIER.transliterate(text);
    }

    /** White space inside becomes nothing between Chinese characters and digits, one space between Latin words. */
    public static String tidyTitle(String text) {
        return text.strip()
                .replaceAll("(?<=[A-Za-z])[\\s\\u3000]+(?=[A-Za-z])", " ")
                .replaceAll("(?<![A-Za-z])[\\s\\u3000]+|[\\s\\u3000]+(?![A-Za-z])", "");
    }

    /** Letters and digits alone, half-width: the form in which titles are compared. */
    public static String comparable(String text) {
        return NOT_LETTER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Share of the character pairs of the shorter text that the longer one has too, between 0 and 1. */
    public static double containment(String left, String right) {
        Set<String> a = pairs(comparable(left));
        Set<String> b = pairs(comparable(right));
        int smaller = Math.min(a.size(), b.size());
        if (smaller == 0) {
            return 0;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size() / (double) smaller;
    }

    static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(squeeze(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
