package dev.gazette.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed page number.
 *
 * @param label as printed, in half-width digits
 * @param value its value
 * @param roman printed in Roman numerals
 */
record PdfPageNumber(String label, int value, boolean roman) {
    private static final Pattern ALONE = Pattern.compile(
            "^[-–—―·•.~|\\s]{0,8}(?:第\\s?|[Pp]age\\s)?(\\d{1,4})\\s?页?(?:\\s?(?:/|,|，|of|共)\\s?共?\\d{1,4}页?)?[-–—―·•.~|\\s]{0,8}$");
    private static final Pattern MARKED =
            Pattern.compile("^[-–—―·•.~|]\\s{0,4}\\d{1,4}\\s{0,4}[-–—―·•.~|]$|第.*页|[Pp]age");
    private static final Pattern ROMAN = Pattern.compile("^[-–—\\s]{0,4}([ivxlIVXL]{1,7})[-–—\\s]{0,4}$");
    private static final Pattern CHINESE = Pattern.compile("^第?([〇一二三四五六七八九十]{1,4})页$");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** The number on a line that holds nothing else. */
    static Optional<PdfPageNumber> alone(String line) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
        Matcher digits = ALONE.matcher(text);
        if (digits.matches()) {
            return Optional.of(arabic(digits.group(1)));
        }
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return Optional.of(new PdfPageNumber(roman.group(1), roman(roman.group(1)), true));
        }
        Matcher chinese = CHINESE.matcher(text.replace(" ", ""));
        return chinese.matches() ? Optional.of(of(chinese(chinese.group(1)))) : Optional.empty();
    }

    /** Whether the line can be nothing but a page number, as — 12 — is. */
    static boolean isMarked(String line) {
        return MARKED.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC).strip())
                .find();
    }

    static PdfPageNumber arabic(String digits) {
        return new PdfPageNumber(digits, Integer.parseInt(digits), false);
    }

    private static PdfPageNumber of(int value) {
        return new PdfPageNumber(Integer.toString(value), value, false);
    }

    /** The number of the page so many pages further on. */
    PdfPageNumber plus(int pages) {
        return of(value + pages);
    }

    private static int roman(String text) {
        int value = 0;
        int previous = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = romanDigit(text.toLowerCase(Locale.ROOT).charAt(i));
            value += digit < previous ? -digit : digit;
            previous = Math.max(previous, digit);
        }
        return value;
    }

    private static int romanDigit(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }

    private static int chinese(String text) {
        int tens = text.indexOf('十');
        if (tens < 0) {
            return text.chars().map(DIGITS::indexOf).reduce(0, (value, digit) -> value * 10 + digit);
        }
        int before = tens == 0 ? 1 : DIGITS.indexOf(text.charAt(tens - 1));
        int after = tens + 1 < text.length() ? DIGITS.indexOf(text.charAt(tens + 1)) : 0;
        return before * 10 + after;
    }
}
