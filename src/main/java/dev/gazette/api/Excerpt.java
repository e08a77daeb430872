package dev.gazette.api;

/** Shortens what a caller sent, so that an error message can show it. */
public final class Excerpt {
    private static final int MAX_CODE_POINTS = 40;

    private Excerpt() {}

    /** The text, or its beginning. */
    public static String of(String value) {
        if (value.codePointCount(0, value.length()) <= MAX_CODE_POINTS) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, MAX_CODE_POINTS)) + "…";
    }
}
