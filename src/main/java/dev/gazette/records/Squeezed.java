package dev.gazette.records;

import dev.gazette.gazette.Texts;

/**
 * A text without white space and bold marks, in simplified characters, that still knows where its characters are printed.
 */
final class Squeezed {
    private final String printed;
    private final String text;
    private final int[] at;

    private Squeezed(String printed, String text, int[] at) {
        this.printed = printed;
        this.text = text;
        this.at = at;
    }

    static Squeezed of(String printed) {
        StringBuilder kept = new StringBuilder();
        int[] at = new int[printed.length() + 1];
        for (int i = 0; i < printed.length(); i++) {
            char character = printed.charAt(i);
            if (!Character.isWhitespace(character) && character != '\u00a0' && character != '*') {
                at[kept.length()] = i;
                kept.append(character);
            }
        }
        at[kept.length()] = printed.length();
        String simplified = Texts.simplified(kept.toString());
        return new Squeezed(printed, simplified.length() == kept.length() ? simplified : kept.toString(), at);
    }

    String text() {
        return text;
    }

    /** The printed characters from {@code begin} to before {@code end} of the squeezed text, spaces between them kept. */
    String printed(int begin, int end) {
        return begin >= end ? "" : printed.substring(at[begin], at[end - 1] + 1);
    }

    /** The same without white space, but as printed otherwise. */
    String squeezed(int begin, int end) {
        return Texts.squeeze(printed(begin, end)).replace("*", "");
    }
}
