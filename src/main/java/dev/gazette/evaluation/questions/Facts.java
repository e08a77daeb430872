package dev.gazette.evaluation.questions;

import java.util.List;

/**
 * Whether a text states a fact in one of its accepted forms. A number states only itself: 3条 is not stated by 13条 or
 * 十三条, nor 5亿元 by 1.5亿元.
 */
public final class Facts {
    private static final String CHINESE_DIGITS = "〇零二两三四五六七八九十百千";

    private Facts() {}

    /** Whether one of the forms stands in the text, width, white space and thousands separators aside. */
    public static boolean states(String text, List<String> forms) {
        String plain = PlainText.ofFact(text);
        return forms.stream().map(PlainText::ofFact).anyMatch(form -> stands(form, plain));
    }

    private static boolean stands(String form, String text) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            if (!continuesBefore(text, at) && !continuesAfter(text, at + form.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number began before this place. */
    private static boolean continuesBefore(String text, int at) {
        if (at == 0) {
            return false;
        }
        char first = text.charAt(at);
        char before = text.charAt(at - 1);
        if (isDigit(first)) {
            return isDigit(before) || (before == '.' && at > 1 && isDigit(text.charAt(at - 2)));
        }
        return CHINESE_DIGITS.indexOf(first) >= 0 && CHINESE_DIGITS.indexOf(before) >= 0;
    }

    /** Whether a number goes on at this place. */
    private static boolean continuesAfter(String text, int end) {
        if (end == text.length() || !isDigit(text.charAt(end - 1))) {
            return false;
        }
        char next = text.charAt(end);
        return isDigit(next) || (next == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1)));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
