package dev.gazette.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody meant who takes a part of the last question back: 不是2022年，是2021年; 说错了，我问的是城镇. */
final class Correction {
    private static final String END = "(.{1,20}?)(?:的)?[?？!！。呀啊]*$";
    private static final Pattern NOT_BUT =
            Pattern.compile("^(?:我(?:要|想)?问的)?不是(.{1,20}?)[,，、 ](?:而|应该|我(?:要|想)?[问说指]的)?是" + END);
    private static final Pattern MISTAKE =
            Pattern.compile("^(?:不对|不是的?|(?:说|搞|弄|打|问|写)?错了|更正一?下?)[吧啊]?[,，。！! ]+(?:我(?:要|想)?[问说指]的?|应该)?是?" + END
                    + "|^我(?:(?:要|想)?[问说指]的?是|是(?:要|想)?[问说指])(?!否|不是)" + END);

    private Correction() {}

    /** The part that was meant; empty when nothing is taken back. */
    static Optional<String> meant(String question) {
        Matcher exchanged = NOT_BUT.matcher(question);
        if (exchanged.matches()) {
            return asks(exchanged.group(1)) || asks(exchanged.group(2))
                    ? Optional.empty()
                    : Optional.of(exchanged.group(2));
        }
        Matcher mistake = MISTAKE.matcher(question);
        return mistake.matches()
                ? Optional.of(mistake.group(1) == null ? mistake.group(2) : mistake.group(1))
                : Optional.empty();
    }

    /** Words that ask something are no part of a question, but one of their own. */
    static boolean asks(String words) {
        return Topic.asks(words) || words.endsWith("吗");
    }

    /** The last question with the words exchanged that are named; empty when it does not have them. */
    static Optional<String> exchanged(String last, String question) {
        Matcher words = NOT_BUT.matcher(question);
        return words.matches() && last.contains(words.group(1))
                ? Optional.of(last.replace(words.group(1), words.group(2)))
                : Optional.empty();
    }
}
