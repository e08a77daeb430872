package dev.gazette.source;

import static java.util.Objects.requireNonNull;

/**
 * One line of a source file as printed.
 *
 * @param number 1-based line number in the file
 * @param text the characters of the line without its line break
 */
public record SourceLine(int number, String text) {
    public SourceLine {
        requireNonNull(text, "text is null");
        if (number < 1) {
            throw new IllegalArgumentException("Line numbers start at 1 but this one is " + number);
        }
    }

    /** Whether nothing of it would be seen in print; web pages leave characters without width on lines of their own. */
    public boolean isBlank() {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
