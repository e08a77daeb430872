package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import dev.gazette.source.SourceLayout.HeadingLine;
import dev.gazette.source.SourceLayout.SourceProblem;
import dev.gazette.source.SourceLayout.TableArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Collects the lines of a document that is no plain text: a blank line between paragraphs, none between centred lines
 * that follow each other, since these are one notice in several lines; a tab-separated line for each row of a table.
 */
final class ExtractedLines {
    /** Most characters of text, enough for a hundred gazettes; merged cells can make a small file say the same often. */
    private static final int MAX_CHARACTERS = 20_000_000;

    /** A line with as many tabs is a row that was set without a table, with fewer a gap in running text. */
    private static final int TABS_OF_A_ROW = 2;

    /** Web pages may hold a carriage return as a character reference. */
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private final List<TableArea> tables = new ArrayList<>();
    private final List<HeadingLine> headings = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private boolean afterCentred;
    private int characters;

    ExtractedLines(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /**
     * Adds a paragraph.
     *
     * @param text its lines, separated by line breaks; nothing is added when it is blank
     * @param level level of the heading that it is, 0 for running text
     */
    void paragraph(String text, int level, boolean centred) {
        if (text.isBlank()) {
            afterCentred = false;
            return;
        }
        boolean goesOn = centred && afterCentred;
        if (!lines.isEmpty() && !goesOn) {
            add("");
        }
        for (String line : LINE_BREAK.split(text, -1)) {
            if (!line.isBlank()) {
                add(gaps(line.strip()));
                if (level > 0) {
                    headings.add(new HeadingLine(lines.size(), level));
                }
            }
        }
        afterCentred = centred;
    }

    private static String gaps(String line) {
        long tabs = line.chars().filter(c -> c == '\t').count();
        return tabs >= TABS_OF_A_ROW ? line : line.replace('\t', '\u3000');
    }

    /** Adds a table; leading rows of one cell over its whole width are its caption, a table of one cell is a box. */
    void table(Grid grid, int headerRows) {
        afterCentred = false;
        int first = 0;
        while (first < grid.rows() && grid.isTitle(first)) {
            paragraph(grid.row(first).getFirst(), 0, false);
            first++;
        }
        if (first == grid.rows()) {
            return;
        }
        if (!lines.isEmpty()) {
            add("");
        }
        int begin = lines.size() + 1;
        for (int row = first; row < grid.rows(); row++) {
            add(grid.row(row).stream().map(ExtractedLines::oneLine).collect(Collectors.joining("\t")));
        }
        tables.add(new TableArea(new LineRange(begin, lines.size()), Math.max(0, headerRows - first)));
    }

    private static String oneLine(String cell) {
        return cell.strip().replaceAll("[\\t\\n\\r]+", " ");
    }

    /** Reports something that cannot be read, next to the last line. */
    void problem(String code, String detail) {
        int line = Math.max(1, lines.size());
        problems.add(new SourceProblem(code, detail, new LineRange(line, line)));
    }

    private void add(String line) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CorpusException(Code.TOO_SLOW, file, "读取已中止");
        }
        characters += line.length() + 1;
        if (characters > MAX_CHARACTERS) {
            throw new CorpusException(Code.TOO_LARGE, file, "文字最多 " + MAX_CHARACTERS + " 个字符，但这个文件更多");
        }
        lines.add(line);
    }

    ExtractedText done() {
        return new ExtractedText(lines, new SourceLayout(List.of(), tables, headings, problems));
    }
}
