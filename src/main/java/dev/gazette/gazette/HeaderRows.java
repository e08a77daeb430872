package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows at the top of a table that are its header: a title or unit across the table, then up to three rows of labels.
 *
 * @param count number of rows that belong to the head, 0 for a table without header
 * @param labels one label a column, those of several rows joined by a space; empty without header
 */
record HeaderRows(int count, List<String> labels) {
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_DECLARED = 10;
    private static final int MOST_LABEL_ROWS = 3;
    private static final int ROWS_COMPARED = 40;
    private static final Pattern HEAD_WORD =
            Pattern.compile("(序号|编号|项目|名称|指标|类别|类型|姓名|职务|单位|部门|备注|内容|时间|日期|地点|合计|金额|选项|人数|数量|科目|科目编码|进度|情况|措施)");

    HeaderRows {
        labels = List.copyOf(labels);
    }

    /**
     * Finds the header.
     *
     * @param declared number of header rows that the file states, 0 when it does not
     */
    static HeaderRows of(List<List<String>> rows, int declared) {
        int titles = titles(rows);
        int last = Math.min(Math.min(declared, LONGEST_DECLARED), rows.size() - 1);
        if (last <= titles) {
            last = titles + labelRows(rows.subList(titles, rows.size()));
        }
        return last == titles ? new HeaderRows(titles, List.of()) : new HeaderRows(last, merged(rows, titles, last));
    }

    /** Rows above the labels that hold one text across the whole table. */
    private static int titles(List<List<String>> rows) {
        int count = 0;
        while (count + 2 < rows.size() && count < 2 && isAcross(rows.get(count)) && printed(rows.get(count + 1)) >= 2) {
            count++;
        }
        return count;
    }

    /** Three or more columns with one text, in a cell that does not look like the first of a group of rows. */
    private static boolean isAcross(List<String> row) {
        List<String> texts =
                row.stream().filter(cell -> !cell.isBlank()).distinct().toList();
        if (row.size() < 3 || texts.size() != 1) {
            return false;
        }
        String text = texts.getFirst();
        return CellUnits.ofLine(text).isPresent() || TableCaptions.isTitle(text);
    }

    private static long printed(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int labelRows(List<List<String>> rows) {
        if (rows.size() < 2 || !isLabels(rows.getFirst()) || isListOfNames(rows)) {
            return 0;
        }
        int count = 1;
        while (count < MOST_LABEL_ROWS && count + 1 < rows.size() && refines(rows.get(count - 1), rows.get(count))) {
            count++;
        }
        List<String> lowest = rows.get(count - 1);
        boolean differs = rows.stream().skip(count).limit(ROWS_COMPARED).anyMatch(row -> differs(lowest, row));
        return differs || headWords(rows.getFirst()) >= 2 ? count : 0;
    }

    /** Short words, none of them a figure; the first cell may be blank. */
    private static boolean isLabels(List<String> row) {
        if (row.size() < 2 || printed(row) < 2 || row.stream().anyMatch(cell -> cell.length() > LONGEST_LABEL)) {
            return false;
        }
        boolean words = row.stream().map(CellText::kind).allMatch(HeaderRows::isLabel);
        return (words && !row.getLast().isBlank()) || spans(row);
    }

    private static boolean isLabel(CellText.Kind kind) {
        return switch (kind) {
            case WORDS, BLANK -> true;
            case FIGURE, DASH -> false;
        };
    }

    /** A label that stands over several columns leaves the cells beside it blank or repeats itself in them. */
    private static boolean spans(List<String> row) {
        boolean words = row.stream().map(CellText::kind).allMatch(HeaderRows::isLabel);
        boolean open = false;
        for (int i = 1; i < row.size(); i++) {
            open |= row.get(i).isBlank() || row.get(i).equals(row.get(i - 1));
        }
        return words && open;
    }

    /** Whether the row below names the columns that the row above left open, and nothing else. */
    private static boolean refines(List<String> above, List<String> below) {
        boolean labels =
                below.stream().allMatch(cell -> cell.length() <= LONGEST_LABEL && isLabel(CellText.kind(cell)));
        boolean sameStart = below.getFirst().isBlank()
                || below.getFirst().equals(above.getFirst())
                || above.getFirst().isBlank();
        if (!labels || !sameStart || !spans(above)) {
            return false;
        }
        boolean names = false;
        for (int i = 1; i < Math.min(above.size(), below.size()); i++) {
            boolean open = above.get(i).isBlank() || above.get(i).equals(above.get(i - 1));
            if (open && below.get(i).isBlank()) {
                return false;
            }
            names |= open;
        }
        return names;
    }

    private static boolean differs(List<String> header, List<String> row) {
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            boolean figure = CellText.kind(row.get(i)) == CellText.Kind.FIGURE;
            if (figure || row.get(i).length() > LONGEST_LABEL) {
                return true;
            }
        }
        return false;
    }

    private static long headWords(List<String> row) {
        return row.stream()
                .map(Texts::squeeze)
                .filter(cell -> HEAD_WORD.matcher(cell).find())
                .count();
    }

    static boolean isListOfNames(List<List<String>> rows) {
        return rows.stream()
                .limit(ROWS_COMPARED)
                .flatMap(List::stream)
                .allMatch(cell -> cell.isBlank() || (CellText.isName(cell) && !isHeadWord(cell)));
    }

    private static boolean isHeadWord(String cell) {
        return HEAD_WORD.matcher(Texts.squeeze(cell)).find();
    }

    private static List<String> merged(List<List<String>> rows, int from, int to) {
        int width = rows.subList(from, to).stream().mapToInt(List::size).max().orElse(0);
        List<String> labels = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            labels.add(label(rows.subList(from, to), column));
        }
        return labels;
    }

    private static String label(List<List<String>> head, int column) {
        List<String> parts = new ArrayList<>();
        for (int row = 0; row < head.size(); row++) {
            String own = cell(head.get(row), column);
            boolean spanned = own.isEmpty()
                    && row + 1 < head.size()
                    && !cell(head.get(row + 1), column).isEmpty();
            String part = spanned ? leftOf(head.get(row), column) : own;
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    private static String leftOf(List<String> row, int column) {
        int at = Math.min(column, row.size()) - 1;
        while (at >= 0 && row.get(at).isBlank()) {
            at--;
        }
        return at < 0 ? "" : CellText.label(row.get(at));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? CellText.label(row.get(column)) : "";
    }
}
