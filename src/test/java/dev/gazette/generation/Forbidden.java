package dev.gazette.generation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that must not reach a reader: words, or a regular expression behind {@code re:}. It is looked for in the words
 * as they are, and in the words as a reader sees them: full-width letters as letters, signs without a shape left out.
 */
public record Forbidden(String what) {
    private static final String REGEX = "re:";
    private static final int SHORTEST_PART = 8;

    boolean in(String words) {
        return stands(words) || stands(seen(words));
    }

    /** The sentences of a text that could be recognised in an answer, without the numbers of a list. */
    public static List<String> partsOf(String text) {
        return text.lines()
                .flatMap(line ->
                        Arrays.stream(line.replaceFirst("^\\s*\\d+[.、]\\s*", "").split("[。：；]")))
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
    }

    private boolean stands(String words) {
        return what.startsWith(REGEX)
                ? Pattern.compile(what.substring(REGEX.length())).matcher(words).find()
                : words.contains(what);
    }

    private static String seen(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }
}
