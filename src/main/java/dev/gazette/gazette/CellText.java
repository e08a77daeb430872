package dev.gazette.gazette;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of one printed cell are: nothing, a dash, a figure or words; and the words without their wrapping. */
final class CellText {
    /** A cell with more characters is running text, whatever figures it mentions. */
    static final int LONG = 60;

    private static final int LONGEST_LABEL = 120;
    private static final String SYMBOLS = "★☆●○▲△▼▽■□◆◇※◎";
    private static final Pattern DASH = Pattern.compile("[-—–－―/…·]{1,6}");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
    private static final Pattern SYMBOL = Pattern.compile("^\\s{0,8}([" + SYMBOLS + "])\\s{0,8}(?=\\S)");
    /** Figures that are part of a name: PM2.5, CO2, 5G. */
    private static final Pattern IN_NAME =
            Pattern.compile("[A-Za-z]{1,12}-?\\d[\\d.]{0,8}|(?<!\\d)\\d{1,2}[A-Z](?![A-Za-z])");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

    private CellText() {}

    /** What a cell holds. */
    enum Kind {
        BLANK,
        DASH,
        FIGURE,
        WORDS
    }

    static Kind kind(String cell) {
        String text = value(cell);
        if (text.isBlank()) {
            return Kind.BLANK;
        }
        if (text.length() > LONG) {
            return Kind.WORDS;
        }
        if (DASH.matcher(Texts.squeeze(text)).matches()) {
            return Kind.DASH;
        }
        String figures = IN_NAME.matcher(Periods.without(text)).replaceAll("");
        return DIGIT.matcher(figures).find() ? Kind.FIGURE : Kind.WORDS;
    }

    /** The cell without markup at its ends, a verbatim part of it; the cell itself when it is nothing but markup. */
    static String value(String cell) {
        String text = cell.strip();
        if (text.indexOf('<') < 0) {
            return text;
        }
        List<MatchResult> tags = TAG.matcher(text).results().toList();
        int begin = 0;
        for (MatchResult tag : tags) {
            if (!text.substring(begin, tag.start()).isBlank()) {
                break;
            }
            begin = tag.end();
        }
        int end = text.length();
        for (MatchResult tag : tags.reversed()) {
            if (tag.start() < begin || !text.substring(tag.end(), end).isBlank()) {
                break;
            }
            end = tag.start();
        }
        String inner = text.substring(begin, Math.max(begin, end)).strip();
        return inner.isEmpty() ? text : inner;
    }

    /** The symbol that marks a label, such as ★. */
    static Optional<String> symbol(String label) {
        Matcher matcher = SYMBOL.matcher(label);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The words of a label: without its symbol, markup and the spaces that a narrow column left in it. */
    static String label(String cell) {
        String text = value(cell);
        String words = SYMBOL.matcher(text).replaceFirst("");
        String tidy = Texts.tidyTitle(words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) : words);
        return tidy.replace("**", "");
    }

    /** Whether the cell may be the name of a person. */
    static boolean isName(String cell) {
        return cell.length() < LONG && NAME.matcher(Texts.squeeze(cell)).matches();
    }

    static String symbols() {
        return SYMBOLS;
    }
}
