package dev.gazette.gazette;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text helpers that headings, titles and contents entries share. */
public final class Texts {
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[A-Za-z])[\\s\\u3000]+(?=[A-Za-z])");
    private static final Pattern ELSEWHERE = Pattern.compile("(?<![A-Za-z])[\\s\\u3000]+|[\\s\\u3000]+(?![A-Za-z])");
    private static final String DIGIT = "\\d０-９〇零○一二三四五六七八九";
    private static final Pattern DATE =
            Pattern.compile("([" + DIGIT + "]{4})年([" + DIGIT + "十]{1,3})月([" + DIGIT + "十]{1,3})日");
    private static final Pattern MARKS = Pattern.compile("^\\s{0,8}#{1,6}\\s+|\\*\\*|[\\u200b-\\u200d\\ufeff]");

    private static final Transliterator SIMPLIFIER = Transliterator.getInstance("Traditional-Simplified");
    /**
     * The characters that change. Few lines have one, and to transliterate is slow. Not the source set alone, which
     * holds simplified characters too.
     */
    private static final UnicodeSet TRADITIONAL = changing(SIMPLIFIER);

    private Texts() {}

    private static UnicodeSet changing(Transliterator rules) {
        UnicodeSet changing = new UnicodeSet();
        for (String source : rules.getSourceSet()) {
            if (!rules.transliterate(source).equals(source)) {
                changing.add(source);
            }
        }
        return changing.freeze();
    }

    /** Without any white space, of whatever width, and without characters that print nothing. */
    public static String squeeze(String text) {
        // a loop and not a pattern: every line of every document goes through it several times
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** Traditional characters as simplified ones, one for one; scans mix the two. */
    public static String simplified(String text) {
        return TRADITIONAL.containsNone(text) ? text : SIMPLIFIER.transliterate(text);
    }

    /** White space inside becomes nothing between Chinese characters and digits, one space between Latin words. */
    public static String tidyTitle(String text) {
        String latin = BETWEEN_WORDS.matcher(text.strip()).replaceAll(" ");
        return ELSEWHERE.matcher(latin).replaceAll("");
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

    /** A printed line without the marks of Markdown and without invisible characters, for titles; not for quotes. */
    static String unmarked(String line) {
        boolean marked =
                line.chars().anyMatch(c -> c == '#' || c == '*' || (c >= '\u200b' && c <= '\u200d') || c == '\ufeff');
        return marked ? MARKS.matcher(line).replaceAll("").strip() : line.strip();
    }

    /** The first full date, in Arabic or Chinese numerals; empty when there is none or the day does not exist. */
    static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(squeeze(text));
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    /** All dates of a text, in its order. */
    static List<LocalDate> dates(String text) {
        return DATE.matcher(squeeze(text))
                .results()
                .flatMap(match -> date(match).stream())
                .toList();
    }

    private static Optional<LocalDate> date(MatchResult match) {
        OptionalInt year = ChineseNumerals.parse(match.group(1));
        OptionalInt month = ChineseNumerals.parse(match.group(2));
        OptionalInt day = ChineseNumerals.parse(match.group(3));
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
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
