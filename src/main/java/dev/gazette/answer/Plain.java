package dev.gazette.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which words of a question and of a document are compared: half width, lower case, no space, no bold, nothing
 * invisible.
 */
public final class Plain {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u3000\\u00a0\\p{Cf}*]+");

    /** A raised figure beside a figure is the mark of a note and no part of it, but for powers of ten. */
    private static final Pattern MARK =
            Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=\\d)|(?<=\\d)(?<!(?<![\\d.,])10)[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

    private Plain() {}

    /** The words in that form. */
    public static String of(String text) {
        return NOISE.matcher(Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words without raised marks that would become digits of a figure beside them. */
    public static String withoutMarks(String text) {
        return MARK.matcher(text).replaceAll("");
    }
}
