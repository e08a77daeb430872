package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import dev.gazette.passage.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a sentence with the words on both sides of it. Other than a {@link Measure} it may be planned, bounded or
 * told in words that name nothing by themselves: good enough where a question says already that two figures differ.
 *
 * @param candidate the sentence
 * @param figure the figure in the form of {@link Plain}, placed in {@link Candidate#own()}
 * @param own the words between the figures beside it
 * @param pairs their pairs of characters
 * @param period key of the time that it is of, see {@link MeasuredPeriod}; empty when none is printed
 */
record StatedFigure(Candidate candidate, MeasuredFigure figure, String own, CharacterPairs pairs, String period) {
    private static final Pattern CLAUSE_END = Pattern.compile("[，；。：、;:()]|,(?!\\d{3})|$");

    /** Words further before a figure are of other things. */
    private static final int LONGEST_BEFORE = 60;

    private static final Pattern LIMIT = Pattern.compile("不低于|不少于|不超过|不高于|至少|最多|控制在");

    private static final Pattern END_OF_PERIOD = Pattern.compile("至\\d+");

    StatedFigure {
        requireNonNull(candidate, "candidate is null");
        requireNonNull(figure, "figure is null");
        requireNonNull(own, "own is null");
        requireNonNull(pairs, "pairs is null");
        requireNonNull(period, "period is null");
    }

    /** The figures of a sentence in their order; rows of tables are read by their columns and not here. */
    static List<StatedFigure> in(Candidate candidate) {
        if (candidate.quote().contains("\t")) {
            return List.of();
        }
        String plain = candidate.own();
        List<MeasuredFigure> figures = MeasuredFigure.in(plain);
        List<StatedFigure> stated = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            MeasuredFigure figure = figures.get(i);
            int from = Math.max(i == 0 ? 0 : figures.get(i - 1).end(), figure.begin() - LONGEST_BEFORE);
            int end = clauseEnd(plain, figure.end());
            // what stands between two figures of a clause belongs to the second
            boolean isLast = i + 1 == figures.size() || figures.get(i + 1).begin() >= end;
            String own =
                    plain.substring(from, figure.begin()) + plain.substring(figure.end(), isLast ? end : figure.end());
            String period = period(candidate, figure, plain.substring(figure.end(), end));
            stated.add(new StatedFigure(candidate, figure, own, CharacterPairs.of(own), period));
        }
        return stated;
    }

    private static int clauseEnd(String plain, int from) {
        Matcher end = CLAUSE_END.matcher(plain);
        return end.find(from) ? end.start() : plain.length();
    }

    /** The last time before it in its sentence, else behind it in its clause, else in the sentences before. */
    private static String period(Candidate candidate, MeasuredFigure figure, String behind) {
        Optional<Integer> year = candidate.meetingYear().map(Integer::valueOf);
        List<MeasuredPeriod> times = MeasuredPeriod.in(candidate.own(), year).stream()
                .filter(time -> time.end() <= figure.begin())
                .toList();
        return last(times)
                .or(() -> last(MeasuredPeriod.in(behind, year)))
                .or(() -> last(MeasuredPeriod.in(before(candidate), year)).map(MeasuredPeriod::uncertain))
                .orElse("");
    }

    private static String before(Candidate candidate) {
        String text = candidate.passage().text();
        return Plain.of(text.substring(0, Math.max(0, text.indexOf(candidate.quote()))));
    }

    /** A month tells more than its year behind it: 截至8月底，列入2019年计划的. */
    private static Optional<String> last(List<MeasuredPeriod> times) {
        List<String> keys = times.stream()
                .filter(time -> !time.base())
                .map(MeasuredPeriod::key)
                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : keys.reversed().stream()
                        .filter(key -> key.startsWith(keys.getLast() + "/"))
                        .findFirst()
                        .or(() -> Optional.of(keys.getLast()));
    }

    String item() {
        return candidate.passage().provenance().item().id();
    }

    /** The clause that prints it, verbatim. */
    String clause() {
        int at = 0;
        for (String clause : Clauses.withPartsOfLists(candidate.quote())) {
            at += Plain.of(clause).length();
            if (at > figure.begin()) {
                return clause.replaceAll("[，,；;。：:、\\n]+$", "").strip();
            }
        }
        return candidate.quote();
    }

    /** How many times the smaller of two figures the larger is. */
    double timesOf(StatedFigure other) {
        BigDecimal smaller = figure.value().min(other.figure.value());
        BigDecimal larger = figure.value().max(other.figure.value());
        return smaller.signum() <= 0 ? Double.MAX_VALUE : larger.doubleValue() / smaller.doubleValue();
    }

    /** Whether it is a limit or a guess, or printed so roughly that the other one may be the same. */
    boolean isRough(StatedFigure other) {
        return isBounded() || other.isBounded() || !figure.differsFrom(other.figure);
    }

    private boolean isBounded() {
        return figure.bounded() || LIMIT.matcher(own).find();
    }

    /** Years and ends of periods that it is of. */
    Set<String> times() {
        return TimeWords.in(period, Optional.empty());
    }

    /** Whether both name their time, and it is one. */
    boolean isOfTimeOf(StatedFigure other) {
        return !times().isEmpty() && times().equals(other.times());
    }

    /** Whether their years or the ends of their periods, which their own sentences print, are not the same. */
    boolean isOfOtherTimeThan(StatedFigure other) {
        return !period.equals(MeasuredPeriod.uncertain(period))
                && !other.period.equals(MeasuredPeriod.uncertain(other.period))
                && isApart(times(), other.times());
    }

    static boolean isApart(Set<String> one, Set<String> other) {
        return isApart(one, other, true) || isApart(one, other, false);
    }

    private static boolean isApart(Set<String> one, Set<String> other, boolean ends) {
        List<String> ofOne = of(one, ends);
        List<String> ofOther = of(other, ends);
        return !ofOne.isEmpty() && !ofOther.isEmpty() && ofOne.stream().noneMatch(ofOther::contains);
    }

    private static List<String> of(Set<String> times, boolean ends) {
        return times.stream()
                .filter(time -> END_OF_PERIOD.matcher(time).matches() == ends)
                .toList();
    }

    /** As what is written down where places contradict each other. */
    PrintedMeasure printed() {
        Measure measure = new Measure(figure, own, own, period, Set.of(), false);
        return new PrintedMeasure(measure, candidate.passage(), new Sentence(candidate.quote(), "", candidate.lines()));
    }
}
