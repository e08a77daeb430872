package dev.gazette.evaluation.questions;

import java.util.List;

/**
 * Whether a text states a fact in one of its accepted forms. A number states only itself: 3条 is not stated by 13条 or
 * 十三条, nor 5亿元 by 1.5亿元, nor 二十 by 二十五人.
 */
public final class Facts {
    private static final char ONE = '一';
    private static final String CHINESE_DIGITS = "〇零一二两三四五六七八九十百千";
    private static final String UNITS = "十百千万亿";

    private Facts() {}

    /** Whether one of the forms stands in the text, width, white space and thousands separators aside. */
    public static boolean states(String text, List<String> forms) {
        String plain = PlainText.ofFact(text);
        return forms.stream().map(PlainText::ofFact).anyMatch(form -> stands(form, plain));
    }

    private static boolean stands(String form, String text) {
        if (form.isEmpty()) {
            return false;
        }
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
        if (!isChinese(first)) {
            return false;
        }
        // 一 also ends words, as in 统一三条线路
        return before == ONE
                ? UNITS.indexOf(first) >= 0 || (at > 1 && isChinese(text.charAt(at - 2)))
                : isChinese(before);
    }

    /** Whether a number goes on at this place. */
    private static boolean continuesAfter(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        if (isChinese(last)) {
            return isChinese(next) || UNITS.indexOf(next) >= 0;
        }
        return isDigit(last)
                && (isDigit(next) || (next == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1))));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isChinese(char character) {
        return CHINESE_DIGITS.indexOf(character) >= 0;
    }
}
