package dev.gazette.answer;

import dev.gazette.gazette.CellParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from a question what it wants of the rows of a table: a word or a sign in them, or how their figures compare. */
final class RowConditions {
    private static final Pattern ASKED = Pattern.compile("哪些|哪几|哪[二两三四五六七八九十\\d]{1,2}[个项座类家条种件所]|有哪|列[出一举全]|都有[谁啥]|名单");

    /** Only what is said of the rows themselves is understood, and no superlative. */
    private static final Pattern NOT_UNDERSTOOD =
            Pattern.compile("除|以外|之外|不是|不属于|并非|最|前[二两三四五六七八九十\\d]" + "|不[高大多]于|[没未](?:有)?超过|但|却");

    /** 七类支出中，有哪些: how many there are to choose from. */
    private static final Pattern CHOSEN_FROM = Pattern.compile("^.*(?:中|里|当中|之中)[,的]?(?=[^,]*(?:哪|列))");

    private static final Pattern BEHIND = Pattern.compile("落后|滞后|偏慢|拖后|掉队|慢了");
    private static final Pattern AHEAD = Pattern.compile("超前|提前|领先|偏快|快了");
    private static final List<String> PACES = List.of("慢", "快");
    private static final int LONGEST_STATE = 12;
    private static final int PAIR = 2;
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,12}");
    private static final Pattern DONE = Pattern.compile("^已经?");
    /** What is not so, or only to be so. */
    private static final Pattern UNDONE = Pattern.compile("[未没不无]|计划|预计|将|拟|打算|准备|应当?|何时");

    private RowConditions() {}

    static boolean areAskedBy(String question) {
        return ASKED.matcher(question).find()
                && !NOT_UNDERSTOOD.matcher(question).find();
    }

    /** Whether the question expects so many rows, or does not say how many. */
    static boolean isCount(String question, int rows) {
        String asked = CHOSEN_FROM.matcher(question).replaceFirst("");
        return AskedCount.of(asked).orElse(rows) == rows;
    }

    /** All that it wants of the rows of this table; empty when that is nothing, or not certain. */
    static List<RowCondition> of(Question question, Grid grid, List<TableSign> signs) {
        String asked = plain(question.text());
        Optional<RowCondition> figures = ColumnConditions.of(question, grid);
        if (figures.isEmpty() && ColumnConditions.areIn(question)) {
            return List.of();
        }
        Optional<RowCondition> sign = carries(asked, grid, signs);
        List<RowCondition> said =
                new ArrayList<>(Stream.concat(figures.stream(), sign.stream()).toList());
        for (String column : grid.columns()) {
            List<String> values = named(asked, grid, column);
            if (values.size() > 1) {
                return List.of();
            }
            values.forEach(value -> said.add(new RowCondition.Says(column, value)));
        }
        return said;
    }

    private static String plain(String question) {
        String slow = BEHIND.matcher(question).replaceAll("慢于");
        return AHEAD.matcher(slow).replaceAll("快于").replaceAll("已经", "已").replaceAll("没有?|尚未|还没有?", "未");
    }

    /** The only sign that the question names by its look or by what it means. */
    private static Optional<RowCondition> carries(String asked, Grid grid, List<TableSign> signs) {
        List<TableSign> used = signs.stream()
                .filter(sign -> grid.rows().stream().anyMatch(row -> row.quote().contains(sign.sign())))
                .toList();
        List<TableSign> looks =
                used.stream().filter(sign -> sign.isNamedIn(asked)).toList();
        List<TableSign> named = looks.isEmpty()
                ? used.stream().filter(sign -> isMeant(asked, sign, used)).toList()
                : looks;
        return named.size() == 1 ? Optional.of(new RowCondition.Carries(named.getFirst())) : Optional.empty();
    }

    private static boolean isMeant(String asked, TableSign sign, List<TableSign> all) {
        if (PACES.stream().anyMatch(sign.meaning()::contains)) {
            return PACES.stream().anyMatch(pace -> sign.meaning().contains(pace) && isSaid(asked, pace + "于"));
        }
        String meaning = sign.meaning();
        for (int i = 0; i + PAIR <= meaning.length(); i++) {
            String pair = meaning.substring(i, i + PAIR);
            boolean isOwn =
                    all.stream().filter(other -> other.meaning().contains(pair)).count() == 1;
            if (isOwn && asked.contains(pair) && !pair.equals("指标")) {
                return true;
            }
        }
        return false;
    }

    /** The values of a column that the question names, of those that several rows may share. */
    private static List<String> named(String asked, Grid grid, String column) {
        List<String> cells = grid.cells(column).stream()
                .flatMap(cell -> CellParts.of(cell).stream())
                .map(Plain::of)
                .toList();
        List<String> values = cells.stream().distinct().toList();
        // a blank cell may mean what the cell above it says
        boolean isFull = grid.cells(column).size() == grid.rows().size();
        boolean isShared = isFull && values.size() > 1 && values.size() < cells.size();
        List<String> named = values.stream()
                .filter(value -> isShared && WORDS.matcher(value).matches() && isNamed(asked, value))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return named.stream()
                .filter(value -> named.stream().noneMatch(other -> !other.equals(value) && other.contains(value)))
                .toList();
    }

    private static boolean isNamed(String asked, String value) {
        if (value.length() <= LONGEST_STATE && PACES.stream().anyMatch(value::startsWith)) {
            return isSaid(asked, value.substring(0, 2));
        }
        Matcher done = DONE.matcher(value);
        String state = done.lookingAt() ? value.substring(done.end()) : value;
        return state.length() >= PAIR && isSaid(asked, state);
    }

    /** Whether a question has these words, and nothing before them in their clause that takes them back. */
    private static boolean isSaid(String asked, String words) {
        int at = asked.indexOf(words);
        return at >= 0
                && !UNDONE.matcher(asked.substring(asked.lastIndexOf(',', at) + 1, at))
                        .find();
    }
}
