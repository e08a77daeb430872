package dev.gazette.api;

import java.util.regex.Pattern;

/** Text for a cell of a table that people open with a spreadsheet, which would run what looks like a formula. */
public final class SpreadsheetCell {
    /** What spreadsheets begin a formula with, also after spaces. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠]|^[\\t\\r]");

    private SpreadsheetCell() {}

    /** The text, set off by an apostrophe where a spreadsheet would take it for a formula. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
