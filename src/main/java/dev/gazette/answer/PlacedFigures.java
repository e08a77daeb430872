package dev.gazette.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of a sentence or row with the words that say what each is of. A pure function. */
final class PlacedFigures {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** 最少30亩 says how much the one has that has least; 最多 is a limit anyhow. */
    private static final Pattern CHANGE = Qualifiers.change("(?<!最)少|高出");

    private static final Pattern LIMIT = Pattern.compile("不超过|不低于|不少于|不高于|不足|不到|未满|至少|至多|最多|控制在");

    /** 市级、区级补助分别为6000元、3000元: names in the order of their figures. */
    private static final Pattern EACH = Pattern.compile(
            "(?<names>[^，,。；;:：、和与及]{1,20}(?:[、和与及][^，,。；;:：、和与及]{1,30}){1,8}?)(?:分别|各)(?:为|是|达到?|有)?[^\\d]{0,8}$");

    private static final Pattern BETWEEN = Pattern.compile("[、和与及]");
    private static final Pattern NAME = Pattern.compile("[^、，,；;。:：\\d\\s()]{2,20}?(?=(?:约|占|[为有达是仅共到至])*$)");
    private static final Pattern OPENING = Pattern.compile("^(?:[年月日末底]|其中|另有|以及|和|由)+");
    /** 120名教师: what is counted stands behind the figure, and not before it. */
    private static final Pattern COUNTED = Pattern.compile("[人名位家所个件项座处条台辆户张]$");

    private static final Pattern NOUN = Pattern.compile("(?![和与及占其以左])\\p{IsHan}");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,3}");
    private static final int SHORTEST = 2;

    private PlacedFigures() {}

    /** In the order in which they are printed. */
    static List<PlacedFigure> of(Candidate candidate) {
        return candidate.quote().contains("\t") ? inRow(candidate) : inSentence(candidate);
    }

    private static List<PlacedFigure> inRow(Candidate candidate) {
        List<String> columns = TableCell.header(candidate);
        String[] cells = candidate.quote().split("\t", -1);
        List<String> names = Arrays.stream(cells)
                .map(Plain::of)
                .filter(cell -> cell.length() >= SHORTEST
                        && Figures.in(cell).isEmpty()
                        && !SERIAL.matcher(cell).matches())
                .toList();
        List<PlacedFigure> placed = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < cells.length; i++) {
            int column = i + columns.size() - cells.length;
            String header = column >= 0 && column < columns.size() ? columns.get(column) : "";
            List<Figures.Placed> figures =
                    Figures.in(BRACKETS.matcher(Plain.of(cells[i])).replaceAll(""));
            if (figures.size() == 1 && i > 0) {
                String own = String.join("\n", names) + "\n" + header;
                placed.add(new PlacedFigure(
                        figures.getFirst().figure(),
                        names.isEmpty() ? header : names.getFirst(),
                        own,
                        cells[i].strip(),
                        at,
                        cells.length - i,
                        candidate));
            }
            at += cells[i].length() + 1;
        }
        return placed;
    }

    private static List<PlacedFigure> inSentence(Candidate candidate) {
        List<PlacedFigure> placed = new ArrayList<>();
        int at = 0;
        String before = "";
        String time = "";
        for (String clause : Clauses.of(candidate.quote())) {
            String plain = Plain.of(clause);
            List<PlacedFigure> own = inClause(candidate, clause, at, before);
            for (PlacedFigure figure : own) {
                placed.add(TimeWords.in(figure.own(), Optional.empty()).isEmpty() ? figure.at(time) : figure);
            }
            time = MeasuredPeriod.in(plain, Optional.empty()).stream()
                    .map(period -> plain.substring(period.begin(), period.end()))
                    .reduce(time, (earlier, later) -> later);
            before = Figures.in(plain).isEmpty() ? before + plain : "";
            at += clause.length();
        }
        return placed;
    }

    private static List<PlacedFigure> inClause(Candidate candidate, String clause, int at, String before) {
        List<PlacedFigure> placed = new ArrayList<>();
        String plain = Plain.of(clause);
        List<Figures.Placed> figures = Figures.in(plain);
        List<String> each = each(plain, figures);
        String words = clause.strip();
        int begin = at + clause.indexOf(words);
        int end = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figures.Placed figure = figures.get(i);
            String ahead = plain.substring(end, figure.begin());
            end = figure.end();
            boolean isOfNextNoun = COUNTED.matcher(figure.figure().printed()).find()
                    && NOUN.matcher(plain.substring(end)).lookingAt();
            if (CHANGE.matcher(ahead).find() || LIMIT.matcher(ahead).find() || isOfNextNoun) {
                continue;
            }
            String own = each.isEmpty() ? (i == 0 ? before : "") + ahead : each.get(i);
            Matcher name = NAME.matcher(own);
            String label = !each.isEmpty()
                    ? each.get(i)
                    : name.find() ? OPENING.matcher(name.group()).replaceFirst("") : "";
            placed.add(new PlacedFigure(figure.figure(), label, own, words, begin, -1, candidate));
        }
        return placed;
    }

    /** The name of each figure of a clause that lists first the names and then the figures. */
    private static List<String> each(String plain, List<Figures.Placed> figures) {
        if (figures.size() < 2) {
            return List.of();
        }
        Matcher matcher = EACH.matcher(plain.substring(0, figures.getFirst().begin()));
        List<String> names = matcher.find() ? List.of(BETWEEN.split(matcher.group("names"))) : List.of();
        return names.size() == figures.size() ? names : List.of();
    }
}
