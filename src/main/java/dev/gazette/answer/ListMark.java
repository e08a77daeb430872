package dev.gazette.answer;

import dev.gazette.gazette.ChineseNumerals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that opens an entry of a list: 一、 （一） 1. （1） 一是 第一， ①. */
record ListMark(Style style, int number) {
    private static final String CHINESE = "([一二三四五六七八九十]{1,3})";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    /** Ways to number, from the outermost that official documents use to the innermost. */
    enum Style {
        CHINESE_COMMA("^" + CHINESE + "、"),
        CHINESE_BRACKETS("^[（(]" + CHINESE + "[)）]"),
        FIGURE("^(\\d{1,2})[.．、](?!\\d)"),
        FIGURE_BRACKETS("^[（(](\\d{1,2})[)）]"),
        ORDINAL("^第" + CHINESE + "[，,、]"),
        SPOKEN("^" + CHINESE + "[是要](?!否)"),
        CIRCLE("^([" + CIRCLED + "])");

        private final Pattern pattern;

        Style(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    /** The mark that a sentence begins with, bold marks and space before it aside. */
    static Optional<ListMark> of(String sentence) {
        String text = sentence.replaceFirst("^[\\s*\\u3000]+", "");
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(new ListMark(style, number(matcher.group(1))));
            }
        }
        return Optional.empty();
    }

    private static int number(String written) {
        int circled = CIRCLED.indexOf(written);
        return circled >= 0 ? circled + 1 : ChineseNumerals.parse(written).orElse(0);
    }
}
