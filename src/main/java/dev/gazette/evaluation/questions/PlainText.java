package dev.gazette.evaluation.questions;

import dev.gazette.answer.Plain;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts reduced to what counts when printed words are compared. */
public final class PlainText {
    private static final Pattern NOT_PRINTED = Pattern.compile("[\\s\\p{Z}*,]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
    private static final Pattern BOLD = Pattern.compile("\\*+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern GAP = Pattern.compile("(?<!\\d|\\d\\.)[\\s\\p{Z},]++|[\\s\\p{Z},]++(?!\\d)");

    private PlainText() {}

    /** For quotes: half width, without white space, bold marks and commas. */
    public static String ofQuote(String text) {
        return NOT_PRINTED.matcher(halfWidth(text)).replaceAll("");
    }

    /** For questions: half width, without white space and punctuation, lower case. */
    static String ofQuestion(String text) {
        return PUNCTUATION.matcher(halfWidth(text)).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    }

    /** For facts: the same as for quotes, but numbers that stand side by side stay apart, as in "24. 10家". */
    static String ofFact(String text) {
        String withoutBold = BOLD.matcher(halfWidth(text)).replaceAll("");
        String whole = THOUSANDS.matcher(withoutBold).replaceAll("");
        return GAP.matcher(whole).replaceAll("");
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(Plain.withoutMarks(text), Normalizer.Form.NFKC);
    }
}
