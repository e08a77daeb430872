package dev.gazette.gazette;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The numbers of the committee sessions that a text names. */
public final class SessionNumbers {
    // a meeting of the congress itself (人大第四次会议) is no session of its Standing Committee
    private static final Pattern SESSION =
            Pattern.compile("(?<!(?:人大|大会)第?[一二三四五六七八九十百\\d]{0,5})第?([一二三四五六七八九十百]{1,5}|\\d{1,3})次(?:常委会)?会议");

    private SessionNumbers() {}

    /** In the order of the text. */
    public static List<Integer> in(String text) {
        return SESSION.matcher(text)
                .results()
                .map(match -> ChineseNumerals.parse(match.group(1)))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
