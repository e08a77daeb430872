package dev.gazette.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Chooses the column of a table that a question means: that of its year, and of several the one whose header has most of
 * its words. A pure function of the words.
 */
final class TableColumn {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?");
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]*[)]");
    private static final Pattern SHARE_ASKED = Pattern.compile("占(?:比|了|到)?(?:多少|几|多大)|占比|比例|比重|百分之|几成|百分比");
    private static final Pattern SHARE = Pattern.compile("占|比例|比重|%|率");

    /** A header that the question has wholly is worth about one rare term. */
    private static final double PAIRS = 4;

    /** More, since of what the share is stands in the question as well. */
    private static final double SHARED = 6;

    private TableColumn() {}

    /** The column that has the question's only year; empty when none has, or several may be meant. */
    static OptionalInt ofYear(Question question, List<String> columns) {
        if (question.years().size() != 1) {
            return OptionalInt.empty();
        }
        String year = question.years().getFirst();
        int[] own = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).contains(year))
                .toArray();
        return own.length == 1 ? OptionalInt.of(own[0]) : best(own, i -> weight(question, columns.get(i)));
    }

    /** Of a question without year, or of a table without years, the column whose header it names, never the first. */
    static OptionalInt ofWords(Question question, List<String> columns) {
        boolean ofYears =
                columns.stream().anyMatch(column -> YEAR.matcher(column).find());
        return !question.years().isEmpty() && ofYears
                ? OptionalInt.empty()
                : best(IntStream.range(1, columns.size()).toArray(), i -> weight(question, columns.get(i)));
    }

    /** The one that weighs more than any other. */
    private static OptionalInt best(int[] columns, IntToDoubleFunction weight) {
        double most = IntStream.of(columns).mapToDouble(weight).max().orElse(0);
        int[] best = IntStream.of(columns)
                .filter(i -> weight.applyAsDouble(i) >= most)
                .toArray();
        return most > 0 && best.length == 1 ? OptionalInt.of(best[0]) : OptionalInt.empty();
    }

    private static double weight(Question question, String column) {
        String name = BRACKETS.matcher(YEAR.matcher(column).replaceAll("")).replaceAll("");
        double terms = question.terms().stream()
                .filter(term -> term.forms().stream().anyMatch(column::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
        boolean share = SHARE_ASKED.matcher(question.text()).find()
                && SHARE.matcher(column).find();
        return terms + PAIRS * CharacterPairs.of(name).shareIn(question.text()) + (share ? SHARED : 0);
    }
}
