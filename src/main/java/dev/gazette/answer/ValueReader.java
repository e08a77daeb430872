package dev.gazette.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the value of one of the compared things from printed words. Empty whenever more than one figure could be meant:
 * a comparison is never guessed.
 */
final class ValueReader {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=年|[—~至])");
    private static final Pattern CHANGE = Qualifiers.change("少");
    private static final Pattern SHARE = Pattern.compile("率|比例|比重|占比|增速|百分");

    private static final List<String> QUALIFIERS = Qualifiers.measures(
            "一般", "专项", "累计", "目标", "力争", "不低于", "不超过", "同比", "上年", "去年", "上一年", "分别", "镇级", "区级", "区本级", "市级", "县级",
            "乡级", "全市", "全省", "全国");

    private static final String PART = "其中";

    /** More than any term weighs. */
    private static final double NAMED = 40;

    private ValueReader() {}

    /** The value that the words print for the thing with this label, which is told from the others by theirs. */
    static Optional<ComparedValue> read(Question question, ScoredCandidate found, String label, List<String> labels) {
        Candidate candidate = found.candidate();
        boolean row = candidate.quote().contains("\t");
        Optional<Printed> printed =
                row ? inRow(question, candidate, label, labels) : inClause(question, candidate, label, labels);
        return printed.map(value ->
                new ComparedValue(label, value.figure(), value.words(), value.at(), value.named(), found, question));
    }

    private record Printed(Figure figure, String words, int at, boolean named) {}

    private static Optional<Printed> inRow(Question question, Candidate candidate, String label, List<String> labels) {
        String words = String.join("\n", TableCell.header(candidate)) + candidate.own();
        return RowReader.cell(question, candidate, label)
                .flatMap(cell -> inCell(question, cell.text(), label, labels)
                        .map(figure -> new Printed(figure, cell.text(), cell.at(), names(words, label))));
    }

    /** Whether words name the thing; of a period the year will do. */
    private static boolean names(String words, String label) {
        return words.contains(label.replaceFirst("^((?:19|20)\\d{2})年.*$", "$1"));
    }

    /** 7.5(816.34)全市9.7: what is not of another thing and stands in no brackets. */
    private static Optional<Figure> inCell(Question question, String cell, String label, List<String> labels) {
        String plain = Plain.of(cell);
        int own = plain.indexOf(label);
        String part = own >= 0 ? plain.substring(own + label.length()) : plain;
        for (String other : labels) {
            int at = other.equals(label) ? -1 : part.indexOf(other);
            part = at >= 0 ? part.substring(0, at) : part;
        }
        Optional<Figure> outside = only(question, BRACKETS.matcher(part).replaceAll(" "));
        return outside.isPresent() || !BRACKETS.matcher(part).find() ? outside : only(question, part);
    }

    private static Optional<Figure> only(Question question, String text) {
        List<Figure> figures = figures(question, text).stream()
                .filter(placed -> isFitting(question, placed.figure()))
                .map(Figures.Placed::figure)
                .toList();
        return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
    }

    private static List<Figures.Placed> figures(Question question, String text) {
        return asksRank(question) ? Figures.ranksIn(text) : Figures.in(text);
    }

    static boolean asksRank(Question question) {
        return question.text().matches(".*(?:名次|排名|位次|排第).*");
    }

    private static boolean isFitting(Question question, Figure figure) {
        boolean share =
                question.units().isEmpty() && SHARE.matcher(question.text()).find();
        return question.units().isEmpty()
                ? !share || figure.unit().isEmpty() || figure.unit().equals("%") || figure.isRank()
                : figure.unit().isEmpty() || Expectation.hasFigure(figure.printed(), question.units());
    }

    private static Optional<Printed> inClause(
            Question question, Candidate candidate, String label, List<String> labels) {
        StringBuilder said = new StringBuilder();
        List<Printed> best = new ArrayList<>();
        double most = 0;
        int at = 0;
        for (String clause : Clauses.withPartsOfLists(candidate.quote())) {
            String plain = Plain.of(clause);
            said.append(plain);
            double weight = weight(question, plain) + (plain.contains(label) ? NAMED : 0);
            if (weight > 0 && weight >= most && isAbout(question, said.toString(), label, labels)) {
                Optional<Printed> printed =
                        printed(question, candidate.quote(), clause, at, names(said.toString(), label));
                if (printed.isPresent() && weight > most) {
                    best.clear();
                    most = weight;
                }
                printed.ifPresent(best::add);
            }
            at += clause.length();
        }
        boolean same = best.stream()
                .allMatch(other -> other.figure()
                                .value()
                                .compareTo(best.getFirst().figure().value())
                        == 0);
        return same ? best.stream().findFirst() : Optional.empty();
    }

    private static Optional<Printed> printed(Question question, String quote, String clause, int begin, boolean named) {
        String words = clause.strip();
        return value(question, Plain.of(clause))
                .map(figure -> new Printed(figure, words, quote.indexOf(words, begin), named));
    }

    /** What was said last before the figure is this thing and its year. */
    private static boolean isAbout(Question question, String said, String label, List<String> labels) {
        int own = said.lastIndexOf(label);
        boolean other = labels.stream().anyMatch(name -> !name.equals(label) && said.lastIndexOf(name) > own);
        List<String> years =
                YEAR.matcher(said).results().map(MatchResult::group).toList();
        boolean ofYear = question.years().isEmpty()
                || years.isEmpty()
                || question.years().contains(years.getLast());
        return !other && ofYear;
    }

    /** The one fitting figure of a clause that stands in no brackets. */
    private static Optional<Figure> value(Question question, String clause) {
        String open = BRACKETS.matcher(clause).replaceAll(" ");
        String text = open.isBlank() || figures(question, open).isEmpty() ? clause : open;
        List<Figure> fitting = figures(question, text).stream()
                .filter(placed -> isFitting(question, placed.figure()))
                .filter(placed -> isPlain(question, text.substring(0, placed.begin())))
                .map(Figures.Placed::figure)
                .filter(figure -> !figure.unit().isEmpty())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether the words before a figure say no change and make of the measure no other one. */
    private static boolean isPlain(Question question, String before) {
        return !CHANGE.matcher(before).find()
                && isPartAsked(question, before)
                && QUALIFIERS.stream()
                        .allMatch(word ->
                                !before.contains(word) || question.text().contains(word));
    }

    /** 其中甲类12件 is of what stands behind 其中, which the question must name. */
    private static boolean isPartAsked(Question question, String before) {
        int part = before.lastIndexOf(PART);
        return part < 0
                || question.text().contains(PART)
                || question.terms().stream()
                        .flatMap(term -> term.forms().stream())
                        .anyMatch(before.substring(part)::contains);
    }

    private static double weight(Question question, String clause) {
        return question.weighed()
                .filter(term -> term.forms().stream().anyMatch(clause::contains))
                .mapToDouble(Question.WeightedTerm::weight)
                .sum();
    }
}
