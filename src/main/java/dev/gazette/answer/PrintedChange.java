package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change that one clause prints with both figures: 办理时间由9.6天缩短到6.8天. By how much it changed is not printed and follows
 * from them.
 *
 * @param clause the clause, verbatim
 * @param from where it began, labelled with the word before it
 * @param to where it ended, labelled with the word before it
 */
record PrintedChange(String clause, Operand from, Operand to) {
    private static final Pattern ASKED = Pattern.compile(
            "(?:缩短|减少|降低|下降|压缩|提高|提升|增加|增长|上升|扩大|变化|变动|[涨升降减增快慢多少高低长短])了?(?:大约|约)?(?:多少|几)(?!家|户|位|名|条|项|所|座)"
                    + "|(?:涨|升|降|减|增|加|快|慢)(?:幅|度)?(?:是|有)?多[大少]");
    private static final Pattern BEGIN = Pattern.compile(
            "(?<label>[由从])(?![^由从\\d]{0,12}(?:不足|超过|不到|逾|近|约)$)[^由从\\d]{0,12}(?:(?:19|20)\\d{2}年[^\\d]{0,6})?$");
    private static final Pattern LINK = Pattern.compile(
            "^[^\\d]{0,8}?(?:提高|提升|增加|增长|上升|上调|调整|扩大|扩展|缩短|减少|降低|下降|下调|压缩|压减|回落|缩减|变|涨|升|降|减|增)了?(?<label>[到至为成])[^\\d]{0,8}(?:(?:19|20)\\d{2}年[^\\d]{0,6})?$");
    private static final Pattern EACH = Pattern.compile("分别|各(?:是|有|涨|增|降|减|提|为|自)");
    private static final Pattern BOUND = Pattern.compile("以[上下内]|左右|上下|[余多]");
    private static final Pattern PLANNED = Pattern.compile("拟|计划|力争|争取|建议|要求|目标|预计|将[由从达于提增降减]|打算");
    private static final int MOST = 3;

    PrintedChange {
        requireNonNull(clause, "clause is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }

    /** Whether a question asks by how much something changed. */
    static boolean isAskedBy(String question) {
        return ASKED.matcher(question).find();
    }

    /**
     * The changes of a quote that a question asks for, in their order: the one that has most of its words, or all when each is
     * asked for.
     *
     * @param n number of the citation that prints them
     */
    static List<PrintedChange> asked(Question question, String quote, int n) {
        List<PrintedChange> all = fitting(question, quote, n);
        if (EACH.matcher(question.text()).find()) {
            return all.stream().limit(MOST).toList();
        }
        double most = Clauses.of(quote).stream()
                .mapToDouble(clause -> weight(question, clause))
                .max()
                .orElse(0);
        return all.stream()
                .filter(change -> weight(question, change.clause) >= most)
                .limit(1)
                .toList();
    }

    /** The only change of a quote that is the answer anyhow, be it told in fewer words of the question than others. */
    static List<PrintedChange> only(Question question, String quote, int n) {
        List<PrintedChange> all = fitting(question, quote, n);
        return all.size() == 1 ? all : List.of();
    }

    private static List<PrintedChange> fitting(Question question, String quote, int n) {
        return Clauses.of(quote).stream()
                .flatMap(clause -> in(clause, n).stream())
                .filter(change -> change.isIn(question.units()) && change.isDone(question))
                .toList();
    }

    private static List<PrintedChange> in(String clause, int n) {
        String plain = Plain.of(clause);
        List<Figures.Placed> figures = Figures.in(plain);
        List<PrintedChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figures.Placed one = figures.get(i);
            Figures.Placed other = figures.get(i + 1);
            Matcher begin = BEGIN.matcher(plain.substring(0, one.begin()));
            Matcher link = LINK.matcher(plain.substring(one.end(), other.begin()));
            boolean isExact = !BOUND.matcher(plain.substring(one.end())).lookingAt()
                    && !BOUND.matcher(plain.substring(other.end())).lookingAt();
            if (isExact
                    && begin.find()
                    && link.matches()
                    && areComparable(one.figure(), other.figure(), link.group())) {
                changes.add(new PrintedChange(
                        clause,
                        new Operand(begin.group("label"), one.figure(), n),
                        new Operand(link.group("label"), other.figure(), n)));
            }
        }
        return changes;
    }

    /** 3个月 and 20个工作日 are both printed with 个; a price by the month is none by the year. */
    private static boolean areComparable(Figure from, Figure to, String between) {
        return from.isComparableTo(to) && !from.unit().equals("个") && !between.contains("每");
    }

    /** Whether two operands are named as where something began and where it ended. */
    static boolean isNamedBy(Operand earlier, Operand later) {
        return "由从".contains(earlier.label()) && "到至为成".contains(later.label());
    }

    /** What follows from the figures. */
    Reckoning reckoning() {
        return new Reckoning.Change(from, to);
    }

    private boolean isIn(List<String> units) {
        return units.isEmpty() || Expectation.hasFigure(to.figure().printed(), units);
    }

    /** What is to change has not changed. */
    private boolean isDone(Question question) {
        return !PLANNED.matcher(clause).find()
                || PLANNED.matcher(question.text()).find();
    }

    private static double weight(Question question, String clause) {
        String plain = Plain.of(clause);
        return question.weighed()
                .filter(term -> term.forms().stream().anyMatch(plain::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
    }
}
