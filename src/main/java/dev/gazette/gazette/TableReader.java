package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads consecutive tab-separated lines as a table. */
final class TableReader {
    private static final int SHORT_CELL = 16;
    private static final Pattern RULE = Pattern.compile("[-\\s]+");
    private static final Pattern FIGURE = Pattern.compile(".*\\d.*");
    private static final Pattern NAME = Pattern.compile("^\\p{IsHan}{2,4}$");

    private TableReader() {}

    static boolean isRow(SourceLine line) {
        return line.text().contains("\t");
    }

    /** Reads the rows; lines that only draw a rule are left out. */
    static Block.Table read(String caption, List<SourceLine> lines) {
        List<Block.Row> rows = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!RULE.matcher(line.text()).matches()) {
                rows.add(new Block.Row(cells(line.text()), new LineRange(line.number(), line.number())));
            }
        }
        LineRange range =
                new LineRange(lines.getFirst().number(), lines.getLast().number());
        boolean header = hasHeader(rows);
        return new Block.Table(
                caption,
                header ? rows.getFirst().cells() : List.of(),
                header ? rows.subList(1, rows.size()) : rows,
                range);
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
    }

    /** A first row of short words above figures or above long text; a list of names has no header. */
    private static boolean hasHeader(List<Block.Row> rows) {
        if (rows.size() < 2 || rows.getFirst().cells().size() < 2) {
            return false;
        }
        List<String> first = rows.getFirst().cells();
        boolean shortWords = first.stream().allMatch(cell -> !cell.isEmpty() && cell.length() <= SHORT_CELL);
        boolean names = first.stream()
                        .allMatch(cell -> NAME.matcher(Texts.squeeze(cell)).matches())
                && rows.get(1).cells().stream()
                        .allMatch(cell -> cell.isEmpty()
                                || NAME.matcher(Texts.squeeze(cell)).matches());
        return shortWords && !names && rows.stream().skip(1).anyMatch(row -> differs(first, row.cells()));
    }

    private static boolean differs(List<String> header, List<String> row) {
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            boolean figure = FIGURE.matcher(row.get(i)).matches()
                    && !FIGURE.matcher(header.get(i)).matches();
            if (figure || row.get(i).length() > SHORT_CELL * 2) {
                return true;
            }
        }
        return false;
    }
}
