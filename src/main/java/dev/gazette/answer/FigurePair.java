package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two figures of one measure that a question compares: between them their words speak of what it asks, and each has words
 * of it that the other lacks. Needs no understanding of how the question is built.
 *
 * @param score how well they suit the question
 */
record FigurePair(AskedFigure one, AskedFigure other, double score) {
    /** Every two are looked at: of long tables those rows that stand in the best passages. */
    private static final int MOST_FIGURES = 200;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MOST_TELLING = 5;
    private static final double COVERED = 2;
    private static final double TELLING = 0.25;
    private static final double OTHER_TIME = 0.5;
    private static final double RANK = 0.3;
    private static final double DOCUMENT = 0.3;
    private static final double QUALIFIED = 0.3;
    private static final double SORT = 0.3;
    private static final double PARALLEL = 0.3;
    private static final double TOGETHER = 0.2;
    private static final double LEAST_COVERED = 0.5;
    private static final double LEAST_COVERED_ALONE = 0.35;
    private static final double LEAST_SHARED = 0.4;

    /** What a word means says nothing of how much there is. */
    private static final Pattern DEFINES = Pattern.compile("是指|系指|所称");

    /** What the figure that is compared with is: then the pair has one of that kind. */
    private static final Pattern MEAN = Pattern.compile("平均|人均|户均");

    /** How much better than any pair with other figures. */
    private static final double LEAD = 0.1;

    FigurePair {
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
    }

    /**
     * The best pair of the candidates; empty when none is, or another one is nearly as good.
     *
     * @param likely quotes one of which prints a figure of the pair
     */
    static Optional<FigurePair> of(Question question, List<Candidate> candidates, Set<String> likely) {
        Set<Integer> asked = AskedFigure.asked(question);
        List<AskedFigure> figures = candidates.stream()
                .filter(candidate -> !DEFINES.matcher(candidate.quote()).find())
                .flatMap(candidate -> PlacedFigures.of(candidate).stream())
                .filter(placed -> isIn(question, placed.figure()))
                .limit(MOST_FIGURES)
                .map(placed -> AskedFigure.of(question, asked, placed))
                .toList();
        List<FigurePair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                PlacedFigure one = figures.get(i).placed();
                PlacedFigure other = figures.get(j).placed();
                boolean anchored = likely.contains(one.candidate().quote())
                        || likely.contains(other.candidate().quote());
                if (anchored && one.isComparableTo(other) && isAsked(question, one, other)) {
                    pair(asked, figures.get(i), figures.get(j)).ifPresent(pairs::add);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(FigurePair::score).reversed());
        return pairs.stream()
                .findFirst()
                .filter(best -> pairs.stream()
                        .skip(1)
                        .takeWhile(next -> next.score > best.score - LEAD)
                        .allMatch(best::saysTheSameAs));
    }

    /**
     * The two figures that words print in the unit that the question names, when they print no other and one of them is told
     * by the question: 各镇到场平均14分钟，而城区为5.6分钟.
     */
    static Optional<FigurePair> only(Question question, Candidate words) {
        boolean isUnitNamed = !question.units().isEmpty() || question.text().contains("百分点");
        long printed = Figures.in(words.own()).stream()
                .filter(figure -> isIn(question, figure.figure()))
                .count();
        Set<Integer> asked = AskedFigure.asked(question);
        List<AskedFigure> figures = PlacedFigures.of(words).stream()
                .filter(placed -> isIn(question, placed.figure()))
                .map(placed -> AskedFigure.of(question, asked, placed))
                .toList();
        if (!isUnitNamed || printed != 2 || figures.size() != 2) {
            return Optional.empty();
        }
        AskedFigure one = figures.getFirst();
        AskedFigure other = figures.getLast();
        double covered = covered(asked, one.all(), other.all());
        return one.placed().isComparableTo(other.placed())
                        && isAsked(question, one.placed(), other.placed())
                        && one.telling(other) + other.telling(one) > 0
                        && covered >= LEAST_COVERED_ALONE
                        && !one.isPlanned()
                        && !other.isPlanned()
                ? Optional.of(new FigurePair(one, other, covered))
                : Optional.empty();
    }

    /** A mean that is asked for is one of the two; what is compared in time is not one list of one time. */
    private static boolean isAsked(Question question, PlacedFigure one, PlacedFigure other) {
        boolean means = MEAN.matcher(question.text())
                .results()
                .allMatch(mean -> (one.own() + other.own()).contains(mean.group()));
        Optional<Integer> spoken = one.candidate().meetingYear().map(Integer::valueOf);
        long years = TimeWords.in(question.text(), spoken).stream()
                .filter(time -> YEAR.matcher(time).matches())
                .count();
        return means && !(years > 1 && one.isListedWith(other));
    }

    private static boolean isIn(Question question, Figure figure) {
        List<String> wanted = question.units().stream()
                .flatMap(unit -> Figures.whole("1" + unit).stream())
                .map(Figure::unit)
                .filter(unit -> !unit.equals("倍"))
                .toList();
        boolean points = question.text().contains("百分点");
        return figure.unit().isEmpty()
                || (points ? figure.unit().equals("%") : wanted.isEmpty() || wanted.contains(figure.unit()));
    }

    private static Optional<FigurePair> pair(Set<Integer> asked, AskedFigure one, AskedFigure other) {
        int ofOne = one.telling(other);
        int ofOther = other.telling(one);
        double covered = covered(asked, one.all(), other.all());
        if (ofOne == 0
                || ofOther == 0
                || covered < LEAST_COVERED
                || one.isPlanned()
                || other.isPlanned()
                || !isOneMeasure(one, other)) {
            return Optional.empty();
        }
        PlacedFigure first = one.placed();
        PlacedFigure last = other.placed();
        boolean inQuote = first.isInQuoteOf(last);
        double score = COVERED * (covered + covered(asked, one.near(), other.near())) / 2
                + TELLING * (Math.min(MOST_TELLING, ofOne) + Math.min(MOST_TELLING, ofOther))
                - OTHER_TIME * (flag(one.isOfOtherTime()) + flag(other.isOfOtherTime()))
                + DOCUMENT * flag(first.isInDocumentOf(last))
                - QUALIFIED * flag(one.isQualifiedBeside(other) || other.isQualifiedBeside(one))
                + SORT * (one.sort() + other.sort())
                + (first.isCell() && inQuote ? PARALLEL * first.headerSharedWith(last) : 0)
                + RANK
                        * Math.min(
                                first.candidate().rankScore(), last.candidate().rankScore())
                + TOGETHER * flag(inQuote);
        return Optional.of(new FigurePair(one, other, score));
    }

    private static int flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double covered(Set<Integer> asked, Set<Integer> one, Set<Integer> other) {
        long both = Stream.concat(one.stream(), other.stream()).distinct().count();
        return asked.isEmpty() ? 0 : both / (double) asked.size();
    }

    /** By the table, by the words before them, or by times of one sentence. */
    private static boolean isOneMeasure(AskedFigure one, AskedFigure other) {
        PlacedFigure first = one.placed();
        PlacedFigure last = other.placed();
        boolean timed = areTimed(one, other);
        if (first.isInTableOf(last)) {
            return !first.isInQuoteOf(last) || timed || first.headerSharedWith(last) >= LEAST_SHARED;
        }
        boolean inTime =
                timed && first.isInQuoteOf(last) && (one.isBrief() || other.isBrief() || first.sharedWith(last) > 0);
        return inTime || first.isListedWith(last) || first.sharedWith(last) >= LEAST_SHARED;
    }

    /** Whether each has a time that the question names and the other has not. */
    private static boolean areTimed(AskedFigure one, AskedFigure other) {
        return one.isTimedBeside(other) && other.isTimedBeside(one);
    }

    /** Whether they are told by their times, as what has changed must be. */
    boolean isInTime() {
        return areTimed(one, other);
    }

    /** Whether it is sure of which of them the question speaks first. */
    boolean isOrdered(String question) {
        return one.mention(question, other) != other.mention(question, one);
    }

    /** The figures in the order in which the question speaks of them. */
    List<PlacedFigure> inOrderOf(String question) {
        return one.mention(question, other) <= other.mention(question, one)
                ? List.of(one.placed(), other.placed())
                : List.of(other.placed(), one.placed());
    }

    private boolean saysTheSameAs(FigurePair other) {
        return IntStream.of(0, 1).allMatch(i -> value(i).compareTo(other.value(i)) == 0);
    }

    private BigDecimal value(int i) {
        BigDecimal first = one.placed().figure().value();
        BigDecimal last = other.placed().figure().value();
        return i == 0 ? first.min(last) : first.max(last);
    }
}
