package dev.gazette.api;

import dev.gazette.gazette.Texts;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which questions are the same: half width, simplified, lower case, no spaces and no punctuation. */
final class QuestionForm {
    /** Punctuation between digits belongs to a figure. */
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]|(?<!\\d)\\p{P}|\\p{P}(?!\\d)");

    private QuestionForm() {}

    static String of(String question) {
        String halfWidth = Normalizer.normalize(question, Normalizer.Form.NFKC);
        return NOISE.matcher(Texts.simplified(halfWidth)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
