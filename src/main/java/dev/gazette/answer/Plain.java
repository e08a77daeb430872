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

    private Plain() {}

    /** The words in that form. */
    public static String of(String text) {
        return NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
