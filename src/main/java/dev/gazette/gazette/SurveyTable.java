package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the columns of a survey table (option, votes, share), which mostly has no header, and finds the number of answers
 * that its shares are shares of.
 */
final class SurveyTable {
    /** Labels that the reader gives to columns without header. */
    static final List<String> LABELS = List.of("选项", "票数", "占比");

    private static final Pattern VOTES = Pattern.compile("(\\d{1,9})\\s?(?:人|票|份|名|户|家|位|次)?");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.(\\d{1,4}))?)\\s?[%％]");

    private SurveyTable() {}

    /**
     * A number of answers that running text states, such as 问卷591份.
     *
     * @param unit the measure word after it
     */
    record Base(long answers, String unit) {
        private static final int LONGEST = 5_000;
        private static final Pattern STATED = Pattern.compile("(?<![\\d.])(\\d{1,9})\\s?(份|票|人次|人|名|户|家|位)");

        static List<Base> in(String text) {
            List<Base> bases = new ArrayList<>();
            Matcher stated = STATED.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            while (stated.find()) {
                bases.add(new Base(Long.parseLong(stated.group(1)), stated.group(2)));
            }
            return bases;
        }

        /** Whether this many votes are this share of the answers, as exactly as the share is printed. */
        private boolean gives(Count count) {
            double exact = 100.0 * count.votes() / answers;
            return answers > 0 && Math.abs(exact - count.share()) <= 0.51 * Math.pow(10, -count.decimals());
        }
    }

    private record Count(long votes, double share, int decimals) {}

    /** Labels for the columns of a table without header that is a survey; empty for any other. */
    static List<String> labels(List<Block.Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        boolean counted = counts(rows, 1).size() >= 2;
        boolean options =
                rows.stream().anyMatch(row -> CellText.kind(row.cells().getFirst()) == CellText.Kind.WORDS);
        boolean nothingElse = rows.stream().allMatch(SurveyTable::isOptionRow);
        return width == LABELS.size() && counted && options && nothingElse ? LABELS : List.of();
    }

    /** The unit of the votes: the measure word of the number of answers that every share of the table agrees with. */
    static Optional<String> unit(List<Block.Row> rows, int votesColumn, List<Base> stated) {
        List<Count> counts = counts(rows, votesColumn);
        if (counts.size() < 2) {
            return Optional.empty();
        }
        return stated.reversed().stream()
                .filter(base -> counts.stream().allMatch(base::gives))
                .map(Base::unit)
                .findFirst();
    }

    /** Whether the cell is a number of votes with a share beside it. */
    static boolean isVotes(Block.Row row, int column) {
        return count(row, column).isPresent();
    }

    private static boolean isOptionRow(Block.Row row) {
        List<String> rest = row.cells().subList(1, row.cells().size());
        return count(row, 1).isPresent() || rest.stream().allMatch(String::isEmpty);
    }

    private static List<Count> counts(List<Block.Row> rows, int votesColumn) {
        return rows.stream().flatMap(row -> count(row, votesColumn).stream()).toList();
    }

    private static Optional<Count> count(Block.Row row, int votesColumn) {
        if (votesColumn < 0 || votesColumn + 1 >= row.cells().size()) {
            return Optional.empty();
        }
        Matcher votes = VOTES.matcher(row.cells().get(votesColumn));
        Matcher share = SHARE.matcher(row.cells().get(votesColumn + 1));
        if (!votes.matches() || !share.matches()) {
            return Optional.empty();
        }
        int decimals = share.group(2) == null ? 0 : share.group(2).length();
        return Optional.of(new Count(Long.parseLong(votes.group(1)), Double.parseDouble(share.group(1)), decimals));
    }
}
