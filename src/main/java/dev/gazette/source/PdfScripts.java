package dev.gazette.source;

/** Classes of characters that decide on spaces and line ends. */
final class PdfScripts {
    private static final String CLOSING = "，。、；：？！）》〉”’」』】〕…·,.;:?!)]}%％℃";
    private static final String OPENING = "（《〈“‘「『【〔([{";

    private PdfScripts() {}

    /** A letter or digit of a script that sets words apart by spaces. */
    static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !isChinese(codePoint);
    }

    static boolean isChinese(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7AF);
    }

    /** Whether the character never begins a line. */
    static boolean closes(int codePoint) {
        return CLOSING.indexOf(codePoint) >= 0;
    }

    /** Whether the character never ends a line. */
    static boolean opens(int codePoint) {
        return OPENING.indexOf(codePoint) >= 0;
    }

    static int first(String text) {
        return text.codePointAt(0);
    }

    static int last(String text) {
        return text.codePointBefore(text.length());
    }

    /** Two lines of one paragraph as one text: a space only between words and figures, which are never broken. */
    static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        int before = last(first);
        int after = first(second);
        boolean words = (isWord(before) || (",.;:!?)".indexOf(before) >= 0 && isLatinText(first)))
                && (isWord(after) || after == '(');
        return words ? first + " " + second : first + second;
    }

    private static boolean isLatinText(String text) {
        return text.codePoints().noneMatch(PdfScripts::isChinese);
    }
}
