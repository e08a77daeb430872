package dev.gazette.source;

import dev.gazette.source.SourceLayout.HeadingLine;
import dev.gazette.source.SourceLayout.TableArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads Markdown line by line, so that lines keep their numbers: signs of headings and rules below the heads of tables
 * go, rows of tables become tab-separated, everything else, {@code **bold**} too, stays as in plain text.
 */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern CLOSING = Pattern.compile("\\s#{1,6}\\s*$");
    private static final Pattern RULE_CELL = Pattern.compile("\\s*:?-+:?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

    private static final int RULE_ROW = 1;

    private final List<String> lines = new ArrayList<>();
    private final List<HeadingLine> headings = new ArrayList<>();
    private final List<TableArea> tables = new ArrayList<>();

    private MarkdownText() {}

    static ExtractedText read(List<String> source) {
        MarkdownText text = new MarkdownText();
        boolean fenced = false;
        int i = 0;
        while (i < source.size()) {
            fenced ^= FENCE.matcher(source.get(i)).matches();
            int rows = fenced ? 0 : rowsFrom(source, i);
            if (rows > 0) {
                text.table(source.subList(i, i + rows));
            } else {
                text.line(source.get(i), fenced);
            }
            i += Math.max(1, rows);
        }
        return new ExtractedText(text.lines, new SourceLayout(List.of(), text.tables, text.headings, List.of()));
    }

    private void line(String line, boolean fenced) {
        Matcher heading = HEADING.matcher(line);
        if (fenced || !heading.matches()) {
            lines.add(line);
            return;
        }
        lines.add(CLOSING.matcher(heading.group(2)).replaceFirst(""));
        headings.add(new HeadingLine(lines.size(), heading.group(1).length()));
    }

    /** Number of lines of the table that begins here: a row, a rule with as many cells, and the rows below. */
    private static int rowsFrom(List<String> source, int first) {
        if (first + 1 >= source.size() || source.get(first).indexOf('|') < 0 || !isRule(source.get(first + 1))) {
            return 0;
        }
        int columns = cells(source.get(first)).size();
        if (cells(source.get(first + 1)).size() != columns) {
            return 0;
        }
        int end = first + 2;
        while (end < source.size() && source.get(end).indexOf('|') >= 0) {
            end++;
        }
        return end - first;
    }

    private static boolean isRule(String line) {
        return line.indexOf('|') >= 0
                && cells(line).stream().allMatch(cell -> RULE_CELL.matcher(cell).matches());
    }

    /** As wide as its widest row: readers of Markdown drop what goes beyond the head, but it is printed. */
    private void table(List<String> rows) {
        int first = lines.size() + 1;
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(isDrawn(rows, i) ? List.of("") : cells(rows.get(i)));
            while (cells.size() < columns) {
                cells.add("");
            }
            lines.add(
                    cells.stream().map(cell -> cell.strip().replace('\t', ' ')).collect(Collectors.joining("\t")));
        }
        tables.add(new TableArea(new LineRange(first, lines.size()), 1));
    }

    /** The rule below the head, or a longer one further down where the next table begins; a single dash is a value. */
    private static boolean isDrawn(List<String> rows, int row) {
        return row == RULE_ROW || (rows.get(row).contains("---") && isRule(rows.get(row)));
    }

    private static List<String> cells(String line) {
        String bare = line.strip();
        String inner = bare.startsWith("|") ? bare.substring(1) : bare;
        return Arrays.asList((inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner).split("\\|", -1));
    }
}
