package dev.gazette.source;

import java.util.Locale;

/** Writes the number of a list item as Word and browsers show it. */
final class ListNumber {
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String[] CHINESE_UNITS = {"", "十", "百", "千"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int LARGEST = 3999;
    private static final int CIRCLED = 20;

    private ListNumber() {}

    /**
     * The number in a format of Word (such as {@code chineseCounting}) or of HTML (such as {@code a}); as decimal when
     * the format is another one or the number is out of its range.
     */
    static String format(String format, int number) {
        if (number < 1 || number > LARGEST) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital" ->
                chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= CIRCLED ? Character.toString('①' + number - 1) : String.valueOf(number);
            case "upperLetter", "A" -> letters(number);
            case "lowerLetter", "a" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman", "I" -> roman(number);
            case "lowerRoman", "i" -> roman(number).toLowerCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        String digits = String.valueOf(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            String unit = CHINESE_UNITS[digits.length() - 1 - i];
            boolean gap = digit == 0;
            text.append(gap ? "零" : CHINESE.charAt(digit) + unit);
        }
        return text.toString().replaceAll("零+", "零").replaceFirst("零$", "").replaceFirst("^一十", "十");
    }

    /** As Word goes on after Z: AA, BB. */
    private static String letters(int number) {
        char letter = (char) ('A' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat(1 + (number - 1) / LETTERS);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
