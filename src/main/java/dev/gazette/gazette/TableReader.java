package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLayout;
import dev.gazette.source.SourceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the rows of a table and reads them as printed, cells full of dashes included: a format that draws rules leaves
 * them out itself, and in plain text only the one below a table is left out. {@link TableCells} gives the cells their words.
 */
final class TableReader {
    private static final int REACH = 4;
    private static final int LONGEST_LONE_CELL = 60;
    private static final Pattern RULE_CELL = Pattern.compile("[-—=]{3,}");
    private static final Pattern LIST_MARK =
            Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[)）.．、]|第[一二三四五六七八九十百\\d]{1,5}[条章节]|[●★▲◇■○◆▪•·-]");

    private final SourceDocument document;
    private final NavigableMap<Integer, SourceLayout.TableArea> areas = new TreeMap<>();

    TableReader(SourceDocument document) {
        this.document = document;
        document.layout().tables().forEach(area -> areas.put(area.lines().first(), area));
    }

    /** Whether a table begins on this line: the file says so, or its cells are separated by tabs. */
    boolean beginsAt(SourceLine line) {
        return areaAt(line.number()).isPresent() || (isRow(line) && !TableCaptions.isQuestion(line.text()));
    }

    /** Whether the line belongs to a table and so never continues a paragraph. */
    boolean isInTable(SourceLine line) {
        return areaAt(line.number()).isPresent() || isRow(line);
    }

    /** Reads the table that begins on this line; {@code before} are the blocks above it, the nearest last. */
    Block.Table read(int first, int lastLine, List<Block> before) {
        Optional<SourceLayout.TableArea> area = areaAt(first);
        List<SourceLine> lines =
                area.map(known -> linesOf(known, first, lastLine)).orElseGet(() -> run(first, lastLine));
        boolean isRuled =
                area.isEmpty() && lines.size() > 1 && isRule(lines.getLast().text());
        List<Block.Row> rows = new ArrayList<>();
        for (SourceLine line : lines.subList(0, isRuled ? lines.size() - 1 : lines.size())) {
            if (!line.isBlank()) {
                rows.add(new Block.Row(cells(line.text()), new LineRange(line.number(), line.number())));
            }
        }
        LineRange range =
                new LineRange(lines.getFirst().number(), lines.getLast().number());
        HeaderRows header = HeaderRows.of(
                rows.stream().map(Block.Row::cells).toList(),
                area.map(SourceLayout.TableArea::headerRows).orElse(0));
        return new Block.Table(
                TableCaptions.of(before, rows.subList(0, header.count())),
                header.labels(),
                rows.subList(0, header.count()),
                rows.subList(header.count(), rows.size()),
                List.of(),
                range);
    }

    /** The line holds at least two cells, of which the first is more than the mark of a list entry. */
    static boolean isRow(SourceLine line) {
        String text = line.text();
        int tab = text.indexOf('\t');
        if (tab < 0) {
            return false;
        }
        String stripped = text.strip();
        int inner = stripped.indexOf('\t');
        if (inner >= 0) {
            boolean marked =
                    LIST_MARK.matcher(stripped.substring(0, inner).strip()).matches();
            return !marked || stripped.indexOf('\t', inner + 1) >= 0;
        }
        // a first cell with blank ones after it; a paragraph that begins with a tab is none
        return !text.startsWith("\t") && text.endsWith("\t") && stripped.length() <= LONGEST_LONE_CELL;
    }

    private Optional<SourceLayout.TableArea> areaAt(int line) {
        return Optional.ofNullable(areas.floorEntry(line))
                .map(java.util.Map.Entry::getValue)
                .filter(area -> line <= area.lines().last());
    }

    private List<SourceLine> linesOf(SourceLayout.TableArea area, int first, int lastLine) {
        int last = Math.min(area.lines().last(), lastLine);
        return document.lines().subList(first - 1, last);
    }

    /** Rows with at most three blank lines between two of them, which is what a page seam leaves. */
    private List<SourceLine> run(int first, int lastLine) {
        List<SourceLine> rows = new ArrayList<>();
        Optional<SourceLine> next = Optional.of(document.line(first));
        while (next.isPresent() && next.get().text().contains("\t") && !startsAnew(rows, next.get())) {
            rows.add(next.get());
            next = nextPrinted(next.get().number(), lastLine);
        }
        return rows;
    }

    /** A caption, a header that is printed again, or a table of which the file says where it is begins anew. */
    private boolean startsAnew(List<SourceLine> rows, SourceLine row) {
        boolean headerAgain =
                rows.size() > 1 && Texts.squeeze(rows.getFirst().text()).equals(Texts.squeeze(row.text()));
        boolean paragraph = row.text().startsWith("\t")
                && row.text().strip().length() > LONGEST_LONE_CELL
                && row.text().strip().indexOf('\t') < 0;
        return !rows.isEmpty()
                && (TableCaptions.isQuestion(row.text())
                        || headerAgain
                        || paragraph
                        || areaAt(row.number()).isPresent());
    }

    private Optional<SourceLine> nextPrinted(int line, int lastLine) {
        for (int next = line + 1; next <= Math.min(line + REACH, lastLine); next++) {
            if (!document.line(next).isBlank()) {
                return Optional.of(document.line(next));
            }
        }
        return Optional.empty();
    }

    /** A rule below a table in plain text: dashes in every cell. Dashes elsewhere are values. */
    private static boolean isRule(String line) {
        return cells(line).stream().allMatch(cell -> RULE_CELL.matcher(cell).matches());
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
    }
}
