package dev.gazette.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two figures of one measure that a question compares: between them their words speak of what it asks, and each has words
 * of it that the other lacks. Needs no understanding of how the question is built.
 *
 * @param score how well they suit the question
 */
record FigurePair(PlacedFigure one, PlacedFigure other, double score) {
    private static final Pattern ASKING = Pattern.compile(
            "多少|几?个?百分点|几[个倍百千万亿家条位名所座处件项次户亩吨人岁天元点分米十]?|哪[一几]?[个家类种年边所座条]?|谁|相差|差距|差额|[升降涨跌增减]了|增长|增加|提高|提升|下降|减少|降低|上升|变动|变化|相比|对比|比较|分别|各自?|一共|大约|大概|请问|到底|究竟|是不是|有没有");
    private static final String STOP =
            "的了是有在到和与跟同比较及或也都就还又再更最从由向对把被让给个这那些么吗呢啊哦呀,。?!、:;\"“”()·-多少高低大小长短快慢差出来去能会要可" + "年月日上下中前后今末底初";
    /** Every two are looked at: of long tables those rows that stand in the best passages. */
    private static final int MOST_FIGURES = 200;

    private static final int MOST_TELLING = 5;
    private static final double COVERED = 2;
    private static final double TELLING = 0.25;
    private static final double OTHER_TIME = 0.5;
    private static final double RANK = 0.3;
    private static final double DOCUMENT = 0.3;
    private static final double QUALIFIED = 0.3;
    private static final List<String> QUALIFIERS = Qualifiers.measures("预算", "最高", "最低", "每", "其中");
    private static final double SORT = 0.3;
    private static final double PARALLEL = 0.3;
    private static final Pattern MONEY = Pattern.compile("元|钱|[百千]?万(?![人户吨亩辆])|亿|花|投资|经费|收入|支出|补贴|补助|费");
    private static final Pattern SHARE = Pattern.compile("率|比例|比重|百分|增幅|增速|占|[增涨降]得|几成");
    private static final double TOGETHER = 0.2;
    private static final double LEAST_COVERED = 0.5;
    private static final double LEAST_SHARED = 0.4;
    private static final int BRIEF = 2;

    /** How much better than any pair with other figures. */
    private static final double LEAD = 0.1;

    /**
     * The best pair of the candidates; empty when none is, or another one is nearly as good.
     *
     * @param likely quotes one of which prints a figure of the pair
     */
    static Optional<FigurePair> of(Question question, List<Candidate> candidates, Set<String> likely) {
        Set<Integer> asked = characters(ASKING.matcher(question.text()).replaceAll(""));
        List<PlacedFigure> figures = candidates.stream()
                .flatMap(candidate -> PlacedFigures.of(candidate).stream())
                .filter(placed -> isIn(question, placed.figure()))
                .limit(MOST_FIGURES)
                .toList();
        List<FigurePair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                boolean anchored = likely.contains(figures.get(i).candidate().quote())
                        || likely.contains(figures.get(j).candidate().quote());
                if (anchored && figures.get(i).isComparableTo(figures.get(j))) {
                    pair(question, asked, figures.get(i), figures.get(j)).ifPresent(pairs::add);
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

    private static Optional<FigurePair> pair(
            Question question, Set<Integer> asked, PlacedFigure one, PlacedFigure other) {
        int ofOne = telling(question, asked, one, other);
        int ofOther = telling(question, asked, other, one);
        double covered = covered(asked, all(one) + all(other));
        if (ofOne == 0
                || ofOther == 0
                || covered < LEAST_COVERED
                || isPlanned(question, one)
                || isPlanned(question, other)
                || !isOneMeasure(question, one, other)) {
            return Optional.empty();
        }
        double score = COVERED * (covered + covered(asked, near(one) + near(other))) / 2
                + TELLING * (Math.min(MOST_TELLING, ofOne) + Math.min(MOST_TELLING, ofOther))
                - OTHER_TIME
                        * (flag(!otherTimes(question, one).isEmpty())
                                + flag(!otherTimes(question, other).isEmpty()))
                + DOCUMENT * flag(one.isInDocumentOf(other))
                - QUALIFIED * flag(isQualified(question, one, other) || isQualified(question, other, one))
                + SORT * (sorts(question, one) + sorts(question, other))
                + (one.isCell() && one.isInQuoteOf(other) ? PARALLEL * one.headerSharedWith(other) : 0)
                + RANK * Math.min(one.candidate().rankScore(), other.candidate().rankScore())
                + (one.isInQuoteOf(other) ? TOGETHER : 0);
        return Optional.of(new FigurePair(one, other, score));
    }

    /** How many words of the question belong to this figure and not to the other. */
    private static int telling(Question question, Set<Integer> asked, PlacedFigure figure, PlacedFigure other) {
        Set<Integer> others = characters(other.own());
        long words = characters(figure.own()).stream()
                .filter(asked::contains)
                .filter(character -> !others.contains(character))
                .count();
        Set<String> otherTimes = times(other);
        Set<String> askedTimes = TimeWords.in(question.text(), year(figure));
        long times = times(figure).stream()
                .filter(askedTimes::contains)
                .filter(time -> !otherTimes.contains(time))
                .count();
        return (int) (words + 2 * times);
    }

    private static Set<String> otherTimes(Question question, PlacedFigure figure) {
        Set<String> askedTimes = TimeWords.in(question.text(), year(figure));
        return times(figure).stream().filter(time -> !askedTimes.contains(time)).collect(Collectors.toSet());
    }

    /** Whether its words make another measure of it than the other one is of. */
    private static boolean isQualified(Question question, PlacedFigure figure, PlacedFigure other) {
        return QUALIFIERS.stream()
                .filter(figure.own()::contains)
                .anyMatch(
                        word -> !question.text().contains(word) && !other.own().contains(word));
    }

    /** What is planned is none of what was reached unless it is asked for. */
    private static boolean isPlanned(Question question, PlacedFigure figure) {
        return otherTimes(question, figure).contains(TimeWords.GOAL_TIME);
    }

    /** Money for a question about money, shares for one about shares. */
    private static int sorts(Question question, PlacedFigure figure) {
        int money = MONEY.matcher(question.text()).find() ? flag(figure.isMoney()) : 0;
        return money - (SHARE.matcher(question.text()).find() ? 0 : flag(figure.isShare()));
    }

    private static int flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private static Set<String> times(PlacedFigure figure) {
        return TimeWords.in(figure.own(), year(figure));
    }

    private static Optional<Integer> year(PlacedFigure figure) {
        return figure.candidate().meetingYear().map(Integer::valueOf);
    }

    /** By the table, by the words before them, or by times of one sentence. */
    private static boolean isOneMeasure(Question question, PlacedFigure one, PlacedFigure other) {
        boolean timed = areTimed(question, one, other);
        if (one.isInTableOf(other)) {
            return !one.isInQuoteOf(other) || timed || one.headerSharedWith(other) >= LEAST_SHARED;
        }
        boolean inTime =
                timed && one.isInQuoteOf(other) && (isBrief(one) || isBrief(other) || one.sharedWith(other) > 0);
        return inTime || one.isListedWith(other) || one.sharedWith(other) >= LEAST_SHARED;
    }

    /** Whether each has a time that the question names and the other has not. */
    private static boolean areTimed(Question question, PlacedFigure one, PlacedFigure other) {
        return isTimed(question, one, other) && isTimed(question, other, one);
    }

    private static boolean isTimed(Question question, PlacedFigure figure, PlacedFigure other) {
        Set<String> askedTimes = TimeWords.in(question.text(), year(figure));
        Set<String> others = times(other);
        return times(figure).stream().anyMatch(time -> askedTimes.contains(time) && !others.contains(time));
    }

    /** 2020年安排: says no more than when. */
    private static boolean isBrief(PlacedFigure figure) {
        return figure.own().replaceAll("[^\\p{IsHan}]|[年月日至末底初]", "").length() <= BRIEF;
    }

    private static String near(PlacedFigure figure) {
        return figure.own() + figure.candidate().own();
    }

    private static String all(PlacedFigure figure) {
        return near(figure) + figure.candidate().near() + figure.candidate().around();
    }

    private static double covered(Set<Integer> asked, String words) {
        Set<Integer> said = characters(words);
        return asked.isEmpty() ? 0 : asked.stream().filter(said::contains).count() / (double) asked.size();
    }

    private static Set<Integer> characters(String words) {
        return words.chars()
                .filter(character -> STOP.indexOf(character) < 0 && !Character.isDigit(character))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Whether they are told by their times, as what has changed must be. */
    boolean isInTime(Question question) {
        return areTimed(question, one, other);
    }

    /** Whether it is sure of which of them the question speaks first. */
    boolean isOrdered(String question) {
        return mention(question, one, other) != mention(question, other, one);
    }

    /** The figures in the order in which the question speaks of them. */
    List<PlacedFigure> inOrderOf(String question) {
        return mention(question, one, other) <= mention(question, other, one)
                ? List.of(one, other)
                : List.of(other, one);
    }

    private static int mention(String question, PlacedFigure figure, PlacedFigure other) {
        Set<Integer> others = characters(other.own());
        return characters(figure.own()).stream()
                .filter(character -> !others.contains(character))
                .mapToInt(question::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(question.length());
    }

    private boolean saysTheSameAs(FigurePair other) {
        return IntStream.of(0, 1).allMatch(i -> value(i).compareTo(other.value(i)) == 0);
    }

    private BigDecimal value(int i) {
        BigDecimal first = one.figure().value();
        BigDecimal last = other.figure().value();
        return i == 0 ? first.min(last) : first.max(last);
    }
}
