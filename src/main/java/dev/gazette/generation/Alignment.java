package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pieces of a statement laid along those of a text, in order and with as few gaps as can be. What is left out of the
 * text costs little however long it is; neighbours that stay neighbours count more.
 *
 * @param partner for each piece of the statement the one of the text, or -1
 */
record Alignment(Words statement, Words text, List<Integer> partner) {
    private static final int NONE = -1_000_000;
    private static final int BOTH = 0;
    private static final int ADDED = 1;
    private static final int LEFT_OUT = 2;
    private static final int NEIGHBOURS = 10;
    private static final int OPEN = -15;
    private static final int ADD = -4;

    Alignment {
        requireNonNull(statement, "statement is null");
        requireNonNull(text, "text is null");
        partner = List.copyOf(partner);
    }

    static Alignment of(Words statement, Words text) {
        return new Alignment(statement, text, new Table(statement.tokens(), text.tokens()).partners());
    }

    /** Whether a piece of the statement that says something is printed at the place it is laid to. */
    boolean isAnchor(int i) {
        Token token = statement.tokens().get(i);
        return partner.get(i) >= 0
                && token.isContent()
                && (token.kind() != Token.Kind.HAN || isBeside(i, -1) || isBeside(i, 1));
    }

    /** A character alone, here and there, is no word. */
    private boolean isBeside(int i, int step) {
        int other = i + step;
        return other >= 0 && other < partner.size() && partner.get(other) == partner.get(i) + step;
    }

    /** The pieces of the statement that anchor it in the text. */
    List<Integer> anchors() {
        return IntStream.range(0, partner.size()).filter(this::isAnchor).boxed().toList();
    }

    private static int weight(Token token) {
        return switch (token.kind()) {
            case FIGURE -> 90;
            case YEAR, DATE, LATIN -> 30;
            case HAN -> token.isContent() ? 20 : 6;
        };
    }

    /** The usual table of three states: both go on, the statement adds, the statement leaves out. */
    private static final class Table {
        private final List<Token> rows;
        private final List<Token> columns;
        private final byte[][][] from;
        private int[][] last;
        private int end;
        private int state = ADDED;

        Table(List<Token> rows, List<Token> columns) {
            this.rows = rows;
            this.columns = columns;
            this.from = new byte[3][rows.size() + 1][columns.size() + 1];
            this.last = new int[3][columns.size() + 1];
            fill();
        }

        private void fill() {
            Arrays.fill(last[BOTH], NONE);
            Arrays.fill(last[ADDED], 0);
            Arrays.fill(last[LEFT_OUT], NONE);
            for (int row = 1; row <= rows.size(); row++) {
                last = row(row);
            }
            int best = NONE;
            for (int column = 0; column <= columns.size(); column++) {
                for (int candidate : new int[] {BOTH, ADDED}) {
                    if (last[candidate][column] > best) {
                        best = last[candidate][column];
                        end = column;
                        state = candidate;
                    }
                }
            }
        }

        private int[][] row(int row) {
            int[][] next = new int[3][columns.size() + 1];
            next[BOTH][0] = NONE;
            next[LEFT_OUT][0] = NONE;
            next[ADDED][0] = last[ADDED][0] + ADD;
            from[ADDED][row][0] = ADDED;
            for (int column = 1; column <= columns.size(); column++) {
                next[BOTH][column] = both(row, column);
                next[ADDED][column] = best(
                        ADDED,
                        row,
                        column,
                        last[BOTH][column] + OPEN + ADD,
                        last[ADDED][column] + ADD,
                        last[LEFT_OUT][column] + ADD);
                int leftOut = next[LEFT_OUT][column - 1];
                next[LEFT_OUT][column] =
                        best(LEFT_OUT, row, column, next[BOTH][column - 1] + OPEN, next[ADDED][column - 1], leftOut);
            }
            return next;
        }

        private int both(int row, int column) {
            Token token = rows.get(row - 1);
            if (!token.equalsIn(columns.get(column - 1))) {
                from[BOTH][row][column] = BOTH;
                return NONE;
            }
            int best = best(
                    BOTH,
                    row,
                    column,
                    last[BOTH][column - 1] + NEIGHBOURS,
                    last[ADDED][column - 1],
                    last[LEFT_OUT][column - 1]);
            return best + weight(token);
        }

        private int best(int to, int row, int column, int... values) {
            int best = BOTH;
            for (int i = 1; i < values.length; i++) {
                best = values[i] > values[best] ? i : best;
            }
            from[to][row][column] = (byte) best;
            return values[best];
        }

        List<Integer> partners() {
            Integer[] partners = new Integer[rows.size()];
            Arrays.fill(partners, -1);
            int row = rows.size();
            int column = end;
            while (row > 0) {
                int before = from[state][row][column];
                if (state == BOTH) {
                    partners[--row] = --column;
                } else if (state == ADDED) {
                    row--;
                } else {
                    column--;
                }
                state = before;
            }
            return List.of(partners);
        }
    }
}
