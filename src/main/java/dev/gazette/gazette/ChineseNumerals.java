package dev.gazette.gazette;

import java.util.OptionalInt;

/** Reads whole numbers below 10 000 as gazettes print them: 13, １３, 十三, 一百零二, 二〇二三. */
public final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";

    private ChineseNumerals() {}

    /** The value, or empty when the text is no such number. */
    public static OptionalInt parse(String text) {
        String plain = text.strip().replace('零', '〇').replace('○', '〇').replace('两', '二');
        if (plain.isEmpty() || plain.length() > 9) {
            return OptionalInt.empty();
        }
        if (plain.chars().allMatch(Character::isDigit)) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        boolean positional = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return positional && plain.length() > 1 ? OptionalInt.of(positional(plain)) : withUnits(plain);
    }

    private static int positional(String digits) {
        return digits.chars().map(DIGITS::indexOf).reduce(0, (value, digit) -> value * 10 + digit);
    }

    private static OptionalInt withUnits(String text) {
        int total = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit >= 0) {
                total += (digit < 0 ? 1 : digit) * (int) Math.pow(10, unit + 1.0);
                digit = -1;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(total + Math.max(digit, 0));
    }
}
