package dev.gazette.gazette;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings in Chinese official style, from the outermost: 第一编, 第一章, 第一节, 一、, （一）, 1., （1）, ①. Ordinals (一是,
 * 首先, 第一，) open units within paragraphs and are no headings.
 */
final class HeadingStyle {
    /** Rank of an annex, above all headings of the text. */
    static final int ANNEX = 0;
    /** Below it the ranks of headings that the file marks and that have no number, outermost first. */
    static final int MARKED = 1;
    /** Rank of an article (第…条), which opens its text: below 第一节, above the lists within it. */
    static final int ARTICLE = 35;
    /** Rank of a heading in bold without a number. */
    static final int BOLD = 85;
    /** Rank of a heading without a number that opens its paragraph. */
    static final int RUN_IN = 90;

    private static final int MAX_LENGTH = 48;
    private static final String NUMERAL = "[一二三四五六七八九十百零〇]{1,4}";
    private static final List<Style> STYLES = List.of(
            new Style(10, "第(" + NUMERAL + "|\\d{1,2})(?:部分|编|篇)(?:[：:、\\s　]|$|(?=\\p{IsHan}))"),
            new Style(20, "第(" + NUMERAL + "|\\d{1,2})章(?:[：:、\\s　]|$|(?=\\p{IsHan}))"),
            new Style(30, "第(" + NUMERAL + "|\\d{1,2})节(?:[：:、\\s　]|$|(?=\\p{IsHan}))"),
            new Style(40, "([一二三四五六七八九十]{1,3})[、.．]"),
            new Style(50, "[（(]([一二三四五六七八九十]{1,3})[)）][、.．]?"),
            new Style(60, "(\\d{1,2})(?:[.．、](?!\\d))"),
            new Style(70, "[（(](\\d{1,2})[)）][、.．]?"),
            new Style(80, "([①-⑳])"));
    /** What a number may begin with: a quick look at text, most of which begins with something else. */
    private static final String BEGINS = "第（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final Pattern MARKER = Pattern.compile("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
            + "|\\d{1,2}[.．、](?!\\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十百零\\d]{1,7}[条章节编篇款]|第[一二三四五六七八九十]，|首先，|[①-⑳]"
            + "|[●★▲◇■○◆▪•]|\\p{IsHan}{2,12}[：:]\\S)");
    private static final int MARKER_REACH = 24;
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。；！？：:，、;,?!]$");
    /** A numbered subject with a full stop: (一) 某某审计查出问题的整改情况。 */
    private static final Pattern STOPPED = Pattern.compile("[^，,；;：:。]{3,40}(?:情况|方面)。");

    private static final Pattern LABELLED = Pattern.compile("[：:].");
    private static final int LONGEST_WITH_COMMA = 34;
    private static final Pattern COMMA = Pattern.compile("[，,]");
    private static final Pattern BOLD_LEAD = Pattern.compile("\\*\\*[，,]");
    private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s");
    private static final Pattern BOLD_LINE = Pattern.compile("\\*\\*[^*]{2,48}\\*\\*");

    private HeadingStyle() {}

    /** Rank of a line that is nothing but a heading, smaller for outer ones; empty for running text. */
    static OptionalInt rank(String line) {
        if (line.length() > 3 * MAX_LENGTH) {
            return OptionalInt.empty();
        }
        String text = plain(line);
        Matcher markdown = MARKDOWN.matcher(line.strip());
        if (markdown.find()) {
            int rank = MARKED + markdown.group(1).length();
            return OptionalInt.of(numbering(text).map(Numbering::rank).orElse(rank));
        }
        if (STOPPED.matcher(text).matches()) {
            return numbering(text).map(Numbering::rank).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
        if (text.length() > MAX_LENGTH || ENDS_SENTENCE.matcher(text).find() || isSentence(line, text)) {
            return OptionalInt.empty();
        }
        Optional<Numbering> numbering = numbering(text);
        boolean outer = numbering.isPresent() && numbering.get().rank() <= 30;
        // a label with its value, such as 一、应到：N人, is text; parts use a colon of their own
        if (!outer && LABELLED.matcher(text).find()) {
            return OptionalInt.empty();
        }
        if (numbering.isPresent()) {
            return numbering.get().length() < text.length() || outer
                    ? OptionalInt.of(numbering.get().rank())
                    : OptionalInt.empty();
        }
        return BOLD_LINE.matcher(line.strip()).matches() ? OptionalInt.of(BOLD) : OptionalInt.empty();
    }

    /** Whether a text without a full stop is the begin of a sentence all the same. */
    private static boolean isSentence(String line, String text) {
        return text.indexOf('。') >= 0
                || (text.length() > LONGEST_WITH_COMMA && COMMA.matcher(text).find())
                || BOLD_LEAD.matcher(line).find();
    }

    /** The number that opens a text, whatever follows it; spaces and bold marks aside. */
    static Optional<Numbering> numbering(String line) {
        String text = plain(line.length() > 2 * MARKER_REACH ? line.substring(0, 2 * MARKER_REACH) : line);
        if (text.isEmpty() || BEGINS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        for (Style style : STYLES) {
            Matcher matcher = style.pattern().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Numbering(style.rank(), value(matcher.group(1)), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** How many signs (##) mark a line as a heading, 0 for none. */
    static int mark(String line) {
        Matcher marked = MARKDOWN.matcher(line.strip());
        return marked.find() ? marked.group(1).length() : 0;
    }

    /** Whether the line opens a numbered or bulleted unit, and so never continues the line before. */
    static boolean opensUnit(String line) {
        String begin = line.strip();
        String text = plain(begin.length() > 2 * MARKER_REACH ? begin.substring(0, 2 * MARKER_REACH) : begin);
        return MARKER.matcher(text).find() || MARKDOWN.matcher(begin).find();
    }

    private static String plain(String line) {
        String text = Texts.squeeze(line).replace("*", "");
        int begin = 0;
        while (begin < Math.min(text.length(), 6) && text.charAt(begin) == '#') {
            begin++;
        }
        return text.substring(begin);
    }

    private static int value(String number) {
        char first = number.charAt(0);
        return first >= '①' && first <= '⑳'
                ? first - '①' + 1
                : ChineseNumerals.parse(number).orElse(0);
    }

    /**
     * The number of a heading.
     *
     * @param rank rank of its style
     * @param value the number
     * @param length length of the number with its sign, in characters without spaces and bold marks
     */
    record Numbering(int rank, int value, int length) {}

    private record Style(int rank, Pattern pattern) {
        Style(int rank, String pattern) {
            this(rank, Pattern.compile(pattern));
        }
    }
}
