package dev.gazette.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun a question turns on: what stands after 多少名 or 哪个, else what stands before 是多少.
 */
final class QuestionFocus {
    private static final Pattern ASKED = Pattern.compile("(?:是|有|为|达到?)?(?:多少|几|哪一?)"
            + "(?:平方米|平方公里|公里|亿元|万元|万亩|块钱|人次|个|家|条|位|所|些|座|名|处|件|项|辆|台|套|张|份|次|户|亩|吨|种|类)?(?:的)?");
    private static final int LONGEST_KIND = 4;

    private QuestionFocus() {}

    /** The forms of the noun, any of which will do; empty when the question has no such noun. */
    static Optional<List<String>> of(String text, List<Question.WeightedTerm> terms) {
        Matcher asked = ASKED.matcher(text);
        if (!asked.find()) {
            return Optional.empty();
        }
        Optional<List<String>> after = terms.stream()
                .filter(term -> term.forms().stream().anyMatch(form -> text.startsWith(form, asked.end())))
                .map(Question.WeightedTerm::forms)
                .findFirst();
        return after.or(
                () -> asked.group().contains("哪") ? kind(text, asked.end()) : before(text, asked.start(), terms));
    }

    /** 哪个镇最先…: the kind of thing may be a single character that is no term. */
    private static Optional<List<String>> kind(String text, int at) {
        int end = Math.min(text.length(), at + LONGEST_KIND);
        boolean word = at < end && Character.isIdeographic(text.charAt(at));
        return word ? Optional.of(List.of(text.substring(at, at + 1))) : Optional.empty();
    }

    private static Optional<List<String>> before(String text, int at, List<Question.WeightedTerm> terms) {
        return terms.stream()
                .filter(term -> term.forms().stream().anyMatch(form -> text.startsWith(form, at - form.length())))
                .map(Question.WeightedTerm::forms)
                .findFirst();
    }
}
