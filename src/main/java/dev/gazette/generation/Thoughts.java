package dev.gazette.generation;

/** Takes out what a model thinks aloud between {@code <think>} and {@code </think>}, in words that come in pieces. */
final class Thoughts {
    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    private final StringBuilder waiting = new StringBuilder();
    private boolean thinking;

    /** Takes the next piece and gives what is meant for others; a beginning that may become a tag waits. */
    String without(String piece) {
        waiting.append(piece);
        StringBuilder said = new StringBuilder();
        for (int at = waiting.indexOf(tag()); at >= 0; at = waiting.indexOf(tag())) {
            take(at, said);
            waiting.delete(0, tag().length());
            thinking = !thinking;
        }
        take(waiting.length() - begun(), said);
        return said.toString();
    }

    /** What waited for a tag when nothing more comes. */
    String rest() {
        return thinking ? "" : waiting.toString();
    }

    private String tag() {
        return thinking ? CLOSE : OPEN;
    }

    private void take(int length, StringBuilder said) {
        if (!thinking) {
            said.append(waiting, 0, length);
        }
        waiting.delete(0, length);
    }

    /** How much of the end is the beginning of a tag. */
    private int begun() {
        for (int length = Math.min(waiting.length(), tag().length() - 1); length > 0; length--) {
            if (tag().startsWith(waiting.substring(waiting.length() - length))) {
                return length;
            }
        }
        return 0;
    }
}
