package dev.gazette.gazette;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Levels of headings in Chinese official style: 第一部分, 一、, （一）, 1. and (1). */
final class HeadingStyle {
    private static final int MAX_LENGTH = 48;
    private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]+(部分|编|章)[：: 　].*");
    private static final Pattern FIRST = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern SECOND = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）].*");
    private static final Pattern THIRD = Pattern.compile("^\\d{1,2}[.．、](?!\\d).*");
    private static final Pattern FOURTH = Pattern.compile("^[（(]\\d{1,2}[)）].*");
    private static final Pattern MARKER = Pattern.compile("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
            + "|\\d{1,2}[.．、](?!\\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十百\\d]+[条章编款]|[●★▲◇■○◆▪•]|\\p{IsHan}{2,12}[：:]\\S)");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。；！？：:，、;,?!]$");

    private HeadingStyle() {}

    /** Level of a line that is nothing but a heading; empty for running text. */
    static OptionalInt level(String line) {
        String text = Texts.squeeze(line).replace("*", "");
        if (text.length() > MAX_LENGTH
                || ENDS_SENTENCE.matcher(text).find()
                || text.indexOf('。') >= 0
                || isLabelled(text)) {
            return OptionalInt.empty();
        }
        return numbered(text);
    }

    private static OptionalInt numbered(String text) {
        if (PART.matcher(text).matches()) {
            return OptionalInt.of(0);
        }
        if (FIRST.matcher(text).matches()) {
            return OptionalInt.of(1);
        }
        if (SECOND.matcher(text).matches()) {
            return OptionalInt.of(2);
        }
        if (THIRD.matcher(text).matches()) {
            return OptionalInt.of(3);
        }
        return FOURTH.matcher(text).matches() ? OptionalInt.of(4) : OptionalInt.empty();
    }

    /** A label with its value, such as 一、应到：N人, is text and no heading; parts use a colon of their own. */
    private static boolean isLabelled(String text) {
        return !PART.matcher(text).matches() && text.matches(".*[：:].+");
    }

    /** Whether the line opens a numbered or bulleted unit, and so never continues the line before. */
    static boolean opensUnit(String line) {
        return MARKER.matcher(Texts.squeeze(line).replace("*", "")).find();
    }
}
