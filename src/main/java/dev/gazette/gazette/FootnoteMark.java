package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a footnote: in running text, where it hangs on a word, or at the begin of a line, where it opens the note.
 * The one place that knows how marks are printed: ¹, [1], （注1）, ①, * and, opening a note only, 1.
 *
 * @param number printed number, 0 for a star
 * @param begin offset of the mark in the text it was found in
 * @param end offset after the mark
 */
public record FootnoteMark(Style style, int number, int begin, int end) {
    /** The ways a mark is printed. */
    public enum Style {
        RAISED,
        BRACKETED,
        WORD,
        CIRCLED,
        STAR,
        PLAIN
    }

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String RAISED =
            "(?<r>(?<![" + RAISED_DIGITS + "])[" + RAISED_DIGITS + "]{1,3}(?![" + RAISED_DIGITS + "]))";
    private static final String BRACKETED = "[\\[［](?<b>\\d{1,3})[\\]］]";
    private static final String CIRCLED = "(?<c>[①-⑳])";
    private static final String STAR = "(?<s>(?<!\\*)\\*(?!\\*)|※)";
    private static final Pattern IN_TEXT = Pattern.compile(
            RAISED + "|" + BRACKETED + "|[（(\\[［〔]注\\s?(?<w>\\d{1,2})[)）\\]］〕]|" + CIRCLED + "|" + STAR);
    private static final Pattern OPENING = Pattern.compile("(?:" + RAISED + "|" + BRACKETED
            + "|[（(\\[［〔]?注\\s?(?<w>\\d{1,2})(?:[)）\\]］〕][：:]?|[：:.．、])|" + CIRCLED + "|" + STAR
            // a figure and a space begin a note, but 12 月 or 3 家 is text
            + "|(?<p>\\d{1,3})(?:[.．、]\\s{0,8}(?!\\d)|\\s{1,8}(?![年月日个家名项条亿万元次种座处人公米%％.．、]))"
            + ")\\s{0,8}(?=\\S)");
    // m², km³, R²: a power of a letter or of ten and no mark
    private static final Pattern POWER = Pattern.compile("(?:(?:^|[^A-Za-z])(?:[hkcdmn]m|[A-Za-z])|[×xX·]\\s?10)$");
    private static final int LONGEST_UNIT = 5;
    private static final String BEFORE_CIRCLE = "”’》）)」』";
    private static final String AFTER_CIRCLE = "，。；、）,;)";

    public FootnoteMark {
        requireNonNull(style, "style is null");
        if (number < 0 || begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a mark: " + number + " at " + begin + "-" + end);
        }
    }

    /** The marks that hang on words of a text, in order. A mark that opens the text hangs on no word of it. */
    public static List<FootnoteMark> in(String text) {
        List<FootnoteMark> marks = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(text).useTransparentBounds(true);
        int at = nextSign(text, 0);
        while (at < text.length()) {
            boolean found = matcher.region(at, text.length()).lookingAt();
            if (found) {
                FootnoteMark mark = read(matcher);
                if (hangsOnAWord(mark, text)) {
                    marks.add(mark);
                }
            }
            at = nextSign(text, found ? matcher.end() : at + 1);
        }
        return marks;
    }

    /** The next character that a mark may begin with; nearly all text has none, and a line may hold a whole book. */
    private static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean raised = c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
            if (raised || (c >= '①' && c <= '⑳') || "[［（(〔*※".indexOf(c) >= 0) {
                // of a run of raised figures or stars only the first can be a mark
                boolean run = at > 0 && (c == '*' || raised) && isSameSign(c, text.charAt(at - 1));
                if (!run) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    private static boolean isSameSign(char sign, char before) {
        return sign == '*' ? before == '*' : RAISED_DIGITS.indexOf(before) >= 0;
    }

    /** The mark that opens a line, if the line may be a note; a numbered list begins in the same way. */
    public static Optional<FootnoteMark> opening(String line) {
        String text = line.strip();
        Matcher matcher = OPENING.matcher(text);
        return matcher.lookingAt() ? Optional.of(read(matcher)) : Optional.empty();
    }

    /** Whether this mark in running text can be that of a note which opens with the given mark. */
    public boolean belongsTo(FootnoteMark opening) {
        return number == opening.number && openings().contains(opening.style);
    }

    /** The styles with which the note of this mark may open. */
    List<Style> openings() {
        return switch (style) {
            case RAISED -> List.of(Style.RAISED, Style.PLAIN, Style.BRACKETED, Style.WORD, Style.CIRCLED);
            case BRACKETED -> List.of(Style.BRACKETED, Style.PLAIN);
            case WORD -> List.of(Style.WORD);
            case CIRCLED -> List.of(Style.CIRCLED);
            case STAR -> List.of(Style.STAR);
            case PLAIN -> List.of();
        };
    }

    private static boolean hangsOnAWord(FootnoteMark mark, String text) {
        if (mark.begin == 0) {
            return false;
        }
        char before = text.charAt(mark.begin - 1);
        return switch (mark.style) {
            case RAISED -> !Character.isWhitespace(before) && !isPower(mark, text);
            case BRACKETED, WORD -> !Character.isWhitespace(before);
            case CIRCLED ->
                // a list within a sentence (①…②…) has the same signs
                BEFORE_CIRCLE.indexOf(before) >= 0
                        || (Character.isLetterOrDigit(before)
                                && mark.end < text.length()
                                && AFTER_CIRCLE.indexOf(text.charAt(mark.end)) >= 0);
            case STAR -> Character.isLetterOrDigit(before) || BEFORE_CIRCLE.indexOf(before) >= 0;
            case PLAIN -> false;
        };
    }

    private static boolean isPower(FootnoteMark mark, String text) {
        char last = text.charAt(mark.begin - 1);
        if (last > 'z' || !Character.isLetterOrDigit(last)) {
            return false;
        }
        String before = text.substring(Math.max(0, mark.begin - LONGEST_UNIT), mark.begin);
        return POWER.matcher(before).find();
    }

    private static FootnoteMark read(Matcher matcher) {
        int begin = matcher.start();
        int end = matcher.end();
        if (matcher.group("r") != null) {
            return new FootnoteMark(Style.RAISED, raised(matcher.group("r")), begin, end);
        }
        if (matcher.group("b") != null) {
            return new FootnoteMark(Style.BRACKETED, Integer.parseInt(matcher.group("b")), begin, end);
        }
        if (matcher.group("w") != null) {
            return new FootnoteMark(Style.WORD, Integer.parseInt(matcher.group("w")), begin, end);
        }
        if (matcher.group("c") != null) {
            return new FootnoteMark(Style.CIRCLED, matcher.group("c").charAt(0) - '①' + 1, begin, end);
        }
        return matcher.group("s") != null
                ? new FootnoteMark(Style.STAR, 0, begin, end)
                : new FootnoteMark(Style.PLAIN, Integer.parseInt(matcher.group("p")), begin, end);
    }

    private static int raised(String digits) {
        return digits.chars().map(RAISED_DIGITS::indexOf).reduce(0, (value, digit) -> value * 10 + digit);
    }
}
