package dev.gazette.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sentence clause by clause: times, the figures that are of them, and the words before and after each figure. */
final class SentenceMeasures {
    /** What stands between clauses; a comma inside a figure does not. */
    private static final Pattern BETWEEN = Pattern.compile("[，；。：、;:()]|,(?!\\d{3})|(?<!\\d),");

    /** A list without any mark is no clause that says something of a figure at its far end. */
    private static final int LONGEST_CLAUSE = 2000;

    private static final Pattern PLAN = Pattern.compile(
            "目标|计划(?!执行)|预计|力争|拟|预期|规划(?!纲)|将|确保|要(?!求|素|点)|应|争取|要求|任务|指标|年初预算|预算数|调整预算|预算安排|不低于|标准|分别|人均|每|平均|各|原|第[一二三四五六七八九十]");
    private static final Pattern GROWTH = Pattern.compile("增长|增幅|增速|增加|下降|上升|提高|减少|提升|降低|翻");
    private static final Pattern FALL = Pattern.compile("下降|减少|降低");
    private static final Pattern NOW = Pattern.compile("目前|当前|现状|现有");
    private static final Pattern RESTART = Pattern.compile("[；;。]");
    private static final int LONGEST_LABEL = 40;

    private final String plain;
    private final MeasureReader.Surroundings surroundings;
    private final List<Measure> measures = new ArrayList<>();
    private Optional<String> period;
    private Optional<Measure> last = Optional.empty();
    private Optional<String> comparedWith = Optional.empty();
    private boolean inPart;
    private boolean afterListed;

    /** @param running time that the sentences before are about */
    SentenceMeasures(String plain, MeasureReader.Surroundings surroundings, Optional<String> running) {
        this.plain = plain;
        this.surroundings = surroundings;
        this.period = running.map(MeasuredPeriod::uncertain);
        read();
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    /** The time that the next sentence is about unless it names one. */
    Optional<String> period() {
        return period;
    }

    private void read() {
        Matcher between = BETWEEN.matcher(plain);
        int readTo = 0;
        int begin = 0;
        for (boolean more = true; more; ) {
            more = between.find();
            int end = more ? between.start() : plain.length();
            if (end > begin) {
                String gap = plain.substring(readTo, begin);
                restart(gap);
                read(plain.substring(begin, Math.min(end, begin + LONGEST_CLAUSE)), begin, gap);
                readTo = end;
            }
            begin = more ? between.end() : end;
        }
    }

    private void restart(String gap) {
        if (RESTART.matcher(gap).find()) {
            inPart = false;
            last = Optional.empty();
        }
    }

    private void read(String clause, int offset, String gap) {
        inPart = inPart || clause.contains("其中");
        List<MeasuredPeriod> times = MeasuredPeriod.in(clause, surroundings.year());
        boolean inBrackets = gap.endsWith("(");
        boolean afterBrackets = gap.startsWith(")") && gap.length() == 1;
        boolean base = times.stream().anyMatch(MeasuredPeriod::base) || (afterBrackets && comparedWith.isPresent());
        comparedWith = inBrackets || afterBrackets
                ? comparedWith
                : times.stream()
                        .filter(MeasuredPeriod::base)
                        .map(surroundings::known)
                        .findFirst();
        if (NOW.matcher(clause).find()) {
            period = Optional.of(surroundings.said());
        }
        times.stream()
                .filter(time -> !time.base())
                .reduce((one, other) -> other)
                .ifPresent(time -> period = Optional.of(surroundings.known(time)));
        List<MeasuredFigure> figures = MeasuredFigure.in(clause);
        if (inBrackets && figures.size() == 1 && figures.getFirst().printed().equals(clause)) {
            bracketed(at(figures.getFirst(), offset));
            return;
        }
        boolean open = gap.contains("、") && afterListed;
        afterListed = figures.isEmpty();
        if (PLAN.matcher(clause).find() || inPart || open) {
            last = Optional.empty();
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            int from = i == 0 ? 0 : figures.get(i - 1).end();
            int to = i + 1 < figures.size() ? figures.get(i).end() : clause.length();
            read(
                    clause.substring(from, figures.get(i).begin()),
                    clause.substring(figures.get(i).end(), to),
                    at(figures.get(i), offset),
                    base);
        }
    }

    /** 较上年底(30家): the earlier value of what the figure before it measures. */
    private void bracketed(MeasuredFigure figure) {
        last.filter(of -> of.figure().unit().equals(figure.unit()) && !of.inTable())
                .ifPresent(of -> comparedWith.ifPresent(
                        time -> measures.add(new Measure(figure, of.label(), of.words(), time, of.subjects(), false))));
    }

    private void read(String before, String after, MeasuredFigure figure, boolean base) {
        String words = withoutTimes(before);
        String label = surroundings.label(words);
        boolean growth = GROWTH.matcher(before).find()
                && (figure.unit().equals("%") || figure.unit().equals("百分点"));
        if (growth) {
            growth(figure, words, base);
            return;
        }
        String rest = withoutTimes(after);
        String all = label + surroundings.label(rest);
        if (!base && all.length() <= LONGEST_LABEL && MeasureLabel.isTelling(all)) {
            Measure measure = measure(figure, all, words + rest);
            measures.add(measure);
            last = Optional.of(measure);
        } else {
            last = Optional.empty();
        }
    }

    /** 同比增长5%: growth of what the figure before it measures. */
    private void growth(MeasuredFigure figure, String words, boolean base) {
        String own = GROWTH.matcher(words).replaceAll("").replaceAll("同比|率|幅度|达到|[较年了为达]", "");
        if (base || !own.isEmpty()) {
            return;
        }
        String direction = FALL.matcher(words).find() ? "下降" : "增长";
        last.ifPresent(of -> measures.add(measure(figure, of.label() + direction, of.words() + direction)));
    }

    private Measure measure(MeasuredFigure figure, String label, String words) {
        String before = plain.substring(0, figure.begin());
        return new Measure(
                figure, label, words, period.orElse(surroundings.period()), surroundings.subjectsWith(before), false);
    }

    private String withoutTimes(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<MeasuredPeriod> times = MeasuredPeriod.in(text, surroundings.year());
        for (MeasuredPeriod time : times.reversed()) {
            rest.delete(time.begin(), time.end());
        }
        return rest.toString();
    }

    private static MeasuredFigure at(MeasuredFigure figure, int offset) {
        return new MeasuredFigure(
                figure.begin() + offset,
                figure.end() + offset,
                figure.printed(),
                figure.value(),
                figure.step(),
                figure.unit(),
                figure.bounded());
    }
}
