package dev.gazette.names;

import dev.gazette.gazette.Texts;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: half width, simplified, without white space, quotes and bold marks. */
public final class NameKey {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u3000\\u00a0*\"'“”‘’〈〉《》＜＞<>「」『』]+");

    private NameKey() {}

    /** The key of a form; empty when nothing but white space and quotes is left. */
    public static String of(String text) {
        String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Texts.simplified(NOISE.matcher(halfWidth).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    /** Whether two forms differ in white space, width and quotes only, not in a character. */
    static boolean isSamePrint(String left, String right) {
        return NOISE.matcher(Normalizer.normalize(left, Normalizer.Form.NFKC))
                .replaceAll("")
                .equals(NOISE.matcher(Normalizer.normalize(right, Normalizer.Form.NFKC))
                        .replaceAll(""));
    }

    /** As printed, but without white space beside Chinese characters and without the bold marks of the file. */
    static String tidy(String text) {
        return Texts.tidyTitle(text.replace("*", ""));
    }

    /** Position of the only character in which two keys of one length differ, or -1. */
    static int onlyDifference(String left, String right) {
        if (left.length() != right.length()) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < left.length(); i++) {
            if (left.charAt(i) != right.charAt(i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether the longer key is the shorter one with one character more. */
    static boolean isOneCharacterMore(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }
}
