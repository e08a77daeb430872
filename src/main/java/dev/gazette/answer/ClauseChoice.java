package dev.gazette.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which clause of printed words says what is asked, where each has a figure, a time or a name of its own: the one whose own
 * words have most of the question. What the reader took for the answer counts for a clause, but does not decide alone, since
 * it mostly knows the kind of thing that is asked and not always which one.
 */
final class ClauseChoice {
    /** What stands before a clause is what it goes on about. */
    private static final double BEFORE = 0.5;

    /** Share of the question that the reader's choice is worth. */
    private static final double READ = 0.1;

    /** Share of the question that the term is worth which stands before the words that ask: 火灾的直接损失是多少. */
    private static final double ASKED = 0.4;

    /** Characters between that term and those words: 损失一共. */
    private static final int NEAR = 3;

    /** Share of the question that a word is worth which makes another measure of it. */
    private static final double QUALIFIED = 0.15;

    /** More than any term weighs: words of another year never decide. */
    private static final double YEAR = 20;

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?=年)");

    private static final List<String> QUALIFIERS =
            Qualifiers.measures("限额", "预算", "目标", "累计", "不超过", "不低于", "不少于", "力争", "同比", "上年", "去年同期", "最高", "最低");

    private final Question question;
    private final Optional<String> read;
    private final Optional<Question.WeightedTerm> asked;

    private ClauseChoice(Question question, Optional<String> read) {
        this.question = question;
        this.read = read;
        this.asked = asked(question);
    }

    /** The last term before the words that ask. */
    private static Optional<Question.WeightedTerm> asked(Question question) {
        Matcher asking = Topic.asking(question.text());
        if (!asking.find()) {
            return Optional.empty();
        }
        String before = question.text().substring(0, asking.start());
        return question.terms().stream()
                .filter(term -> end(term, before) >= before.length() - NEAR)
                .max(Comparator.comparingInt(term -> end(term, before)));
    }

    private static int end(Question.WeightedTerm term, String text) {
        return term.forms().stream()
                .filter(text::contains)
                .mapToInt(form -> text.lastIndexOf(form) + form.length())
                .max()
                .orElse(-NEAR - 1);
    }

    /**
     * The clause that decides, without the mark at its end; empty when none may.
     *
     * @param read what the reader took for the answer
     * @param may which clauses hold what is asked for
     */
    static Optional<String> of(Question question, String quote, Optional<String> read, Predicate<String> may) {
        return new ClauseChoice(question, read).among(Clauses.withPartsOfLists(quote), may);
    }

    private Optional<String> among(List<String> clauses, Predicate<String> may) {
        List<Weighed> weighed = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder lead = new StringBuilder();
        for (String clause : clauses) {
            String words = Clauses.withoutMark(clause);
            String own = lead + Plain.of(words);
            if (!words.isEmpty() && may.test(words)) {
                weighed.add(new Weighed(words, weight(own, before.toString(), words)));
                before.append(own);
                lead.setLength(0);
            } else {
                lead.append(Plain.of(clause));
            }
        }
        return weighed.stream().max(Comparator.comparingDouble(Weighed::weight)).map(Weighed::words);
    }

    private double weight(String own, String before, String words) {
        double years = question.years().contains(lastYear(before + own)) ? YEAR : 0;
        double terms = question.weighed()
                .mapToDouble(term -> term.weight() * share(term, own, before))
                .sum();
        long qualified = QUALIFIERS.stream()
                .filter(word -> own.contains(word) && !question.text().contains(word))
                .count();
        double chosen = read.filter(words::contains).isPresent() ? READ : 0;
        double measure = asked.filter(term -> term.forms().stream().anyMatch(own::contains))
                        .isPresent()
                ? ASKED
                : 0;
        return years + terms + question.totalWeight() * (chosen + measure - QUALIFIED * qualified);
    }

    /** The year that was named last, which is that of a clause; empty when none was. */
    private static String lastYear(String said) {
        return YEARS.matcher(said).results().map(MatchResult::group).reduce("", (earlier, later) -> later);
    }

    private static double share(Question.WeightedTerm term, String own, String before) {
        return term.forms().stream().anyMatch(own::contains)
                ? 1
                : term.forms().stream().anyMatch(before::contains) ? BEFORE : 0;
    }

    private record Weighed(String words, double weight) {}
}
