package dev.gazette.evaluation;

import dev.gazette.evaluation.questions.Facts;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what an answer says and no quote of it prints: figures (and so the parts of dates) and names. The result of a
 * sum or a difference, {@code = 1.06}, is printed nowhere; it is traced when two or more figures of its line give it.
 */
final class TracedTokens {
    private static final Pattern MARK = Pattern.compile("\\s*\\[\\d{1,3}]");
    private static final Pattern FIGURE = Pattern.compile("\\d++(?:[.,]\\d++)*+[%％‰]?|[〇零一二两三四五六七八九十百千万亿]{2,}+");

    private final Function<String, List<String>> namesIn;

    /**
     * With a way to find names.
     *
     * @param namesIn the names that stand in a text
     */
    TracedTokens(Function<String, List<String>> namesIn) {
        this.namesIn = namesIn;
    }

    /** Figures and names of the answer that stand in none of the quotes. */
    List<String> untraced(String answer, List<String> quotes) {
        String words = withoutMarks(answer);
        Stream<String> figures = FIGURE.matcher(words).results().map(MatchResult::group);
        // the end of a line and the beginning of the next are no name
        Stream<String> names = words.lines().flatMap(line -> namesIn.apply(line).stream());
        return Stream.concat(figures, names)
                .distinct()
                .filter(token -> quotes.stream().noneMatch(quote -> Facts.states(quote, List.of(token))))
                .filter(token -> words.lines().noneMatch(line -> Sums.give(line, token)))
                .toList();
    }

    /** The answer without its marks like [1]. */
    static String withoutMarks(String answer) {
        return MARK.matcher(answer).replaceAll("");
    }
}
