package dev.gazette.retrieval;

import dev.gazette.gazette.Texts;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings what a reader types into the form the gazette is searched in: half width, simplified, single spaces. */
final class TextNormaliser {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** A figure and its unit belong together, however they were spaced. */
    private static final Pattern SPACE_BETWEEN_DIGIT_AND_IDEOGRAPH =
            Pattern.compile("(?<=\\d) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\d)");

    private TextNormaliser() {}

    static String normalise(String text) {
        String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String simplified = Texts.simplified(halfWidth);
        String spaced = SPACE.matcher(simplified).replaceAll(" ").strip();
        return SPACE_BETWEEN_DIGIT_AND_IDEOGRAPH.matcher(spaced).replaceAll("");
    }
}
