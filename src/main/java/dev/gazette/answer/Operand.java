package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.SessionNumbers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that is compared, written as {@code 2022年 79344元 [1]}.
 *
 * @param label the alternative it belongs to, without white space
 * @param n number of the citation that prints it
 */
record Operand(String label, Figure figure, int n) {
    /** How an operand is written; the groups are label, figure and number. */
    static final String WRITTEN = "([^\\s()]{1,30}) (\\S{1,30}) \\[(\\d{1,2})]";

    private static final Pattern LABEL = Pattern.compile("[^\\s()]{1,30}");
    private static final Pattern WHOLE = Pattern.compile(WRITTEN);
    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})年?(.*)$");
    /** For things that are printed in other words than the question's: the first and the second that it names. */
    static final List<String> IN_ORDER = List.of("前者", "后者");

    private static final Pattern OWN_AREA = Pattern.compile("[本我全][国省市区县镇乡]");

    Operand {
        requireNonNull(label, "label is null");
        requireNonNull(figure, "figure is null");
        if (!isLabel(label)) {
            throw new IllegalArgumentException("A label is 1 to 30 characters without space but was '" + label + "'");
        }
    }

    /** Whether a name can stand before a figure and be read back. */
    static boolean isLabel(String name) {
        return LABEL.matcher(name).matches();
    }

    String written() {
        return label + " " + figure.printed() + " [" + n + "]";
    }

    static Optional<Operand> read(String written) {
        Matcher matcher = WHOLE.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int n = Integer.parseInt(matcher.group(3));
        return Figures.whole(matcher.group(2)).map(figure -> new Operand(matcher.group(1), figure, n));
    }

    /** Whether the citation prints the figure, and the quote or what stands around it names the alternative. */
    boolean standsIn(Citation citation) {
        return citation.n() == n && Figures.standsIn(citation.quote(), figure) && isNamedIn(citation);
    }

    private boolean isNamedIn(Citation citation) {
        StringBuilder around = new StringBuilder(citation.passage().text());
        citation.passage().sentences().forEach(sentence -> around.append('\n').append(sentence.context()));
        around.append('\n').append(Candidate.around(citation.passage().provenance()));
        String words = Plain.of(around.toString());
        Matcher year = YEAR.matcher(label);
        if (year.matches()) {
            return words.contains(year.group(1)) && words.contains(year.group(2));
        }
        return words.contains(label)
                || IN_ORDER.contains(label)
                || OWN_AREA.matcher(label).matches()
                || (label.length() > 2 && words.contains(label.substring(0, label.length() - 1)))
                || citation.passage()
                        .provenance()
                        .session()
                        .map(session -> SessionNumbers.in(label).contains(session))
                        .orElse(false);
    }
}
