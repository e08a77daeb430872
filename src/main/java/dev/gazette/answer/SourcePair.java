package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two figures that two items print for what a question asks about. The question says that they differ, or asks whether; so
 * unlike in {@link ConflictFinder} their words need not be the same.
 *
 * @param score how well they suit the question and each other
 * @param asked how much of the question the words of that figure have which has more of it, 1 for as much as any figure
 */
record SourcePair(StatedFigure one, StatedFigure other, double score, double asked) {
    private static final int MOST_FIGURES = 80;

    /** Figures of one thing are seldom further apart, even if somebody counted wrong. */
    private static final double FURTHEST = 1.6;

    /** Nearer ones may be the same but rounded. */
    private static final double NEAREST = 1.05;

    private static final double OWN = 1.5;
    private static final double ALIKE = 0.7;
    private static final double CLOSE = 0.3;
    private static final double SOURCE = 0.25;
    private static final double TIME = 0.3;
    private static final double NAMED = 1;
    private static final double DOCUMENT = 0.4;
    private static final double TOGETHER = 0.2;
    private static final double QUALIFIED = 0.3;
    private static final List<String> QUALIFIERS = List.of("人均", "户均", "平均", "每", "最高", "最低", "其中");
    private static final Pattern LEVEL = Pattern.compile("([国省市区县镇乡村])[级管属]");
    private static final double LEAST = 1.5;
    private static final double LEAST_ALIKE = 0.2;

    /** A pair of one time that stands out so far needs no words in common. */
    private static final double FAR_LEAD = 0.5;

    /** What question and print call otherwise may be told by its time. */
    private static final double TIMED_LEAD = 0.1;

    /** Where another figure is so much more about what is asked, the pair is of something else. */
    private static final double LEAST_OF_BEST = 0.7;

    /** Above what a term is worth that stands elsewhere in the passage. */
    private static final double LEAST_OF_RAREST = 0.6;

    /** How much better than any pair with other figures. */
    private static final double LEAD = 0.05;

    SourcePair {
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
    }

    /** The pairs of the candidates that can be, the best first. */
    static List<SourcePair> all(Question question, Collection<Candidate> candidates) {
        List<Relevant> figures = candidates.stream()
                .flatMap(candidate -> StatedFigure.in(candidate).stream())
                .filter(figure -> DisputedUnit.suits(question, figure.figure()))
                .filter(figure -> areOfOneLevel(question.text(), figure.own()))
                .filter(figure ->
                        Constraints.hold(question, figure.candidate()) && Contrasts.hold(question, figure.candidate()))
                .map(figure -> Relevant.of(question, figure))
                .sorted(Comparator.comparingDouble(Relevant::score).reversed())
                .limit(MOST_FIGURES)
                .toList();
        double most = figures.stream().mapToDouble(Relevant::own).max().orElse(0);
        List<SourcePair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (mayDiffer(figures.get(i).figure(), figures.get(j).figure())) {
                    pairs.add(pair(question, figures.get(i), figures.get(j), most));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(SourcePair::score).reversed());
        return pairs;
    }

    /** The best; empty when there is none that is surely meant, or one of other figures is nearly as good. */
    static Optional<SourcePair> best(Question question, List<SourcePair> pairs) {
        return pairs.stream()
                .findFirst()
                .filter(best -> best.score >= LEAST && best.leads(pairs) && best.isAboutRarestTermOf(question));
    }

    /** The term that says most must stand with one of the figures, and not only in the same passage. */
    private boolean isAboutRarestTermOf(Question question) {
        return Stream.of(one, other)
                .map(figure -> figure.candidate()
                        .quoting(figure.own(), figure.candidate().lines()))
                .anyMatch(words -> Coverage.ofRarest(question, words) >= LEAST_OF_RAREST);
    }

    private boolean leads(List<SourcePair> pairs) {
        double next = pairs.stream()
                .filter(pair -> !pair.values().equals(values()))
                .mapToDouble(SourcePair::score)
                .max()
                .orElse(0);
        boolean timed = one.isOfTimeOf(other) && alike(one, other) >= LEAST_ALIKE && score >= next + TIMED_LEAD;
        return score >= next + (alike(one, other) >= LEAST_ALIKE ? LEAD : FAR_LEAD)
                && (alike(one, other) >= LEAST_ALIKE || one.isOfTimeOf(other))
                && (asked >= LEAST_OF_BEST || timed);
    }

    private static double alike(StatedFigure one, StatedFigure other) {
        return one.pairs().shareOfFewer(other.pairs());
    }

    private record Relevant(StatedFigure figure, double own, double score) {
        static Relevant of(Question question, StatedFigure figure) {
            Candidate candidate = figure.candidate();
            double own = Coverage.own(question, candidate.quoting(figure.own(), candidate.lines()));
            return new Relevant(figure, own, OWN * own + Coverage.of(question, candidate) + candidate.similarity());
        }
    }

    /** What is of the villages is not of the towns. */
    private static boolean areOfOneLevel(String some, String others) {
        Set<String> levels = levels(some);
        Set<String> otherLevels = levels(others);
        return levels.isEmpty() || otherLevels.isEmpty() || levels.stream().anyMatch(otherLevels::contains);
    }

    private static Set<String> levels(String words) {
        return LEVEL.matcher(words).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static boolean mayDiffer(StatedFigure one, StatedFigure other) {
        return !one.item().equals(other.item())
                && areOfOneLevel(one.own(), other.own())
                && one.figure().unit().equals(other.figure().unit())
                && (one.figure().differsFrom(other.figure()) || one.timesOf(other) >= NEAREST)
                && one.timesOf(other) <= FURTHEST;
    }

    private static SourcePair pair(Question question, Relevant first, Relevant second, double most) {
        StatedFigure one = first.figure();
        StatedFigure other = second.figure();
        double score = (first.score() + second.score()) / 2
                + ALIKE * alike(one, other)
                + CLOSE * (FURTHEST - one.timesOf(other))
                + SOURCE * SourceWords.told(question, one.candidate(), other.candidate())
                + DOCUMENT * flag(isOfOneDocument(one, other))
                + TOGETHER * flag(one.isOfTimeOf(other))
                - TIME * flag(one.isOfOtherTimeThan(other))
                + TIME * (time(question, one) + time(question, other))
                - QUALIFIED * flag(isQualifiedBeside(question, one, other) || isQualifiedBeside(question, other, one))
                + NAMED * named(question, one, other);
        double own = Math.max(first.own(), second.own());
        return new SourcePair(one, other, score, most == 0 ? 1 : own / most);
    }

    private static int flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private static boolean isOfOneDocument(StatedFigure one, StatedFigure other) {
        return document(one).equals(document(other));
    }

    private static String document(StatedFigure figure) {
        return figure.candidate().passage().provenance().document();
    }

    /** Whether it is of the time that the question names: 1, of another one: -1, or cannot be told. */
    private static int time(Question question, StatedFigure figure) {
        Set<String> asked = TimeWords.in(question.text(), Optional.empty());
        return StatedFigure.isApart(asked, figure.times())
                ? -1
                : flag(figure.times().stream().anyMatch(asked::contains));
    }

    private static boolean isQualifiedBeside(Question question, StatedFigure one, StatedFigure other) {
        return QUALIFIERS.stream()
                .anyMatch(word -> one.own().contains(word)
                        && !other.own().contains(word)
                        && !question.text().contains(word));
    }

    /** Figures that the question names itself are what it asks about when it names both, and else they are not. */
    private static int named(Question question, StatedFigure one, StatedFigure other) {
        Set<BigDecimal> said = Figures.in(question.text()).stream()
                .map(placed -> placed.figure().value())
                .collect(Collectors.toSet());
        boolean first =
                said.stream().anyMatch(value -> value.compareTo(one.figure().value()) == 0);
        boolean second =
                said.stream().anyMatch(value -> value.compareTo(other.figure().value()) == 0);
        return first && second ? 1 : first || second ? -1 : 0;
    }

    private Set<String> values() {
        return Set.of(
                one.figure().value().stripTrailingZeros().toPlainString(),
                other.figure().value().stripTrailingZeros().toPlainString());
    }

    /** In the order in which the question names their sources, or of their print. */
    List<StatedFigure> inOrderOf(String question) {
        int first = SourceWords.mention(question, one.candidate(), other.candidate());
        int second = SourceWords.mention(question, other.candidate(), one.candidate());
        boolean printedFirst = one.printed().place().compareTo(other.printed().place()) < 0;
        return first < second || (first == second && printedFirst) ? List.of(one, other) : List.of(other, one);
    }
}
