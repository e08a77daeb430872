package dev.gazette.generation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as a model wrote it, taken apart.
 *
 * @param statement its words without marks, list signs and emphasis
 * @param endsLine whether the model broke the line behind it
 */
record ModelSentence(Statement statement, boolean endsLine) {
    private static final Pattern MARK =
            Pattern.compile("[ \\u3000]*[\\[［【]\\^?([0-9]{1,3}(?:[ ]*[,，、 ][ ]*\\^?[0-9]{1,3})*)[\\]］】]");
    private static final Pattern LIST_SIGN = Pattern.compile(
            "^[\\s\\u3000]*(?:[-*•·>#]+[ \\t]+|[0-9]{1,2}(?:[、)）]|\\.(?![0-9]))|[(（][0-9]{1,2}[)）])[ \\t]*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");

    static ModelSentence of(String raw) {
        List<Integer> marks = MARK.matcher(raw)
                .results()
                .flatMap(mark -> Arrays.stream(mark.group(1).split("[^0-9]+")))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .toList();
        Matcher unmarked = MARK.matcher(raw);
        String words = LIST_SIGN.matcher(unmarked.replaceAll("")).replaceFirst("");
        String text = EMPHASIS.matcher(words)
                .replaceAll("")
                .replaceAll("[\\s\\u3000]+", " ")
                .strip();
        return new ModelSentence(new Statement(text, marks), raw.endsWith("\n"));
    }

    /** Nothing but signs. */
    boolean isEmpty() {
        return statement.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
