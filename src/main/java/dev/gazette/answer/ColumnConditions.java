package dev.gazette.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how the figures of the rows that a question asks for compare: with another column, with the year before, with a limit. */
final class ColumnConditions {
    private static final String LESS = "少|低|降|减|下滑|缩|短|小";
    private static final String MORE = "多|高|增|涨|升|长|大";
    private static final Pattern BESIDE = Pattern.compile(
            "(?:比|较)(?<base>[^比较,?]{0,6}?(?:(?:19|20)\\d{2}年|预算|目标|计划|年初|上年|去年|[上前]一年))(?:度|数|的)?(?:实际|同期|实绩)?"
                    + "[^,?\\d]{0,4}?(?:(?<less>" + LESS + ")|(?<more>" + MORE + "))(?!多少|几)");
    private static final Pattern SINCE =
            Pattern.compile("同比[^,?\\d]{0,3}?(?:(?<less>" + LESS + ")|(?<more>" + MORE + "))|(?<fell>负增长)");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|[上前]一年");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|增减|同比|涨跌");
    private static final Pattern OF_LAST_YEAR = Pattern.compile("(?:为|占|相当于)(?:上年|去年|上一年).*%");
    private static final Pattern LIMIT = Pattern.compile(
            "(?<![不没未有])(?:(?<more>超过|超|高于|大于|多于|长于|不低于|不少于)|(?<less>不足|不到|未到|低于|少于|小于|短于|不超过))了?(?<figure>[\\d.,]+(?:%|百分点|\\p{IsHan}{0,3})?)(?!以)"
                    + "|(?<bound>[\\d.,]+(?:%|\\p{IsHan}{0,3}?))(?:及|和)?以(?<side>[上下])");
    /** 大幅下降 falls, however much. */
    private static final Pattern EXTENT = Pattern.compile("[大小]幅度?");

    /** 增速下降, 降幅超过: whether figures rise or fall is not certain. */
    private static final Pattern RISE = Pattern.compile("[增涨升]");

    private static final Pattern FALL = Pattern.compile("[降减缩]|下滑|收窄|回落|放缓");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ColumnConditions() {}

    /** Whether a question compares figures of rows at all. */
    static boolean areIn(Question question) {
        return Stream.of(LIMIT, BESIDE, SINCE)
                .anyMatch(compared -> compared.matcher(compared(question)).find());
    }

    private static String compared(Question question) {
        return EXTENT.matcher(question.text()).replaceAll("");
    }

    /** Empty when the question compares no figures, or it is not certain which. */
    static Optional<RowCondition> of(Question question, Grid grid) {
        String compared = compared(question);
        if (RISE.matcher(compared).find() && FALL.matcher(compared).find()) {
            return Optional.empty();
        }
        Matcher limit = LIMIT.matcher(compared);
        if (limit.find()) {
            return against(compared, grid, limit);
        }
        Matcher beside = BESIDE.matcher(compared);
        if (beside.find()) {
            boolean less = beside.group("less") != null;
            return beside(question, grid, beside.group("base"), less)
                    .or(() -> LAST_YEAR.matcher(beside.group("base")).find() ? grown(grid, less) : Optional.empty());
        }
        Matcher since = SINCE.matcher(compared);
        return since.find() ? grown(grid, since.group("more") == null) : Optional.empty();
    }

    /** The column that the base names, and the one beside it that has most of the question. */
    private static Optional<RowCondition> beside(Question question, Grid grid, String base, boolean less) {
        String named = base(question, base);
        List<String> measured = grid.columns().stream()
                .filter(column -> !CellFigure.isShare(column) && CellFigure.areIn(grid, column))
                .toList();
        List<String> bases =
                measured.stream().filter(column -> column.contains(named)).toList();
        if (bases.size() != 1) {
            return Optional.empty();
        }
        String rest = question.text().replace(base, "");
        CharacterPairs asked = CharacterPairs.of(rest);
        List<String> others =
                measured.stream().filter(column -> !bases.contains(column)).toList();
        return only(
                        others,
                        column -> CharacterPairs.of(column).shareOfFewer(asked) + (nameSameYear(rest, column) ? 1 : 0))
                .map(column -> new RowCondition.Beside(column, bases.getFirst(), less));
    }

    private static boolean nameSameYear(String words, String column) {
        return YEAR.matcher(column).results().anyMatch(year -> words.contains(year.group()));
    }

    /** 2023年比上年: the year before the one that the question names. */
    private static String base(Question question, String base) {
        return LAST_YEAR.matcher(base).find() && question.years().size() == 1
                ? String.valueOf(Integer.parseInt(question.years().getFirst()) - 1)
                : YEAR.matcher(base)
                        .results()
                        .findFirst()
                        .map(MatchResult::group)
                        .orElse(base);
    }

    /** The one that scores higher than all others. */
    private static Optional<String> only(List<String> columns, ToDoubleFunction<String> score) {
        List<String> sorted = columns.stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        return sorted.size() == 1
                        || (sorted.size() > 1
                                && score.applyAsDouble(sorted.get(0)) > score.applyAsDouble(sorted.get(1)))
                ? Optional.of(sorted.getFirst())
                : Optional.empty();
    }

    /** The only column that prints how much was added since the year before. */
    private static Optional<RowCondition> grown(Grid grid, boolean less) {
        List<String> columns = grid.columns().stream()
                .filter(column -> level(column).isPresent() && CellFigure.areIn(grid, column))
                .toList();
        return Optional.of(columns)
                .filter(found -> found.size() == 1)
                .flatMap(found -> level(found.getFirst())
                        .map(level -> new RowCondition.Against(found.getFirst(), level, less, false)));
    }

    /** What a column of growth prints where nothing has changed; empty when it is none. */
    static Optional<BigDecimal> level(String column) {
        if (OF_LAST_YEAR.matcher(column).find()) {
            return Optional.of(HUNDRED);
        }
        return GROWTH.matcher(column).find() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** Of columns that print changes it is not certain whether the limit is one of a rise or of a fall. */
    private static Optional<RowCondition> against(String compared, Grid grid, Matcher limit) {
        boolean bound = limit.group("bound") != null;
        boolean less = bound ? limit.group("side").equals("下") : limit.group("less") != null;
        boolean orEqual = bound
                || limit.group().startsWith("不低于")
                || limit.group().startsWith("不少于")
                || limit.group().startsWith("不超过");
        String printed = bound ? limit.group("bound") : limit.group("figure");
        String around = compared.substring(0, limit.start());
        return Figures.in(Plain.of(printed)).stream()
                .findFirst()
                .map(Figures.Placed::figure)
                .flatMap(figure -> {
                    List<String> columns = grid.columns().stream()
                            .filter(column -> level(column).isEmpty()
                                    && CellFigure.areIn(grid, column)
                                    && isOfUnit(grid, column, figure))
                            .toList();
                    CharacterPairs asked = CharacterPairs.of(around);
                    return only(columns, column -> CharacterPairs.of(column).shareOfFewer(asked))
                            .map(column -> new RowCondition.Against(column, figure.value(), less, orEqual));
                });
    }

    private static boolean isOfUnit(Grid grid, String column, Figure limit) {
        return CellFigure.in(grid, grid.rows().getFirst(), column)
                .filter(figure -> !figure.unit().isEmpty() && figure.isComparableTo(limit))
                .isPresent();
    }
}
