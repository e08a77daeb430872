package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a file says about its lines beyond their words; empty for plain text. Line numbers are those of
 * {@link SourceDocument#lines()}, 1-based.
 *
 * @param pages where pages begin, in order
 * @param tables lines that are rows of a table, cells separated by tabs
 * @param headings lines that the file marks as headings
 * @param problems what the reader could not read, in reading order
 */
public record SourceLayout(
        List<PageStart> pages, List<TableArea> tables, List<HeadingLine> headings, List<SourceProblem> problems) {
    /** No layout is known. */
    public static final SourceLayout NONE = new SourceLayout(List.of(), List.of(), List.of(), List.of());

    public SourceLayout {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
        headings = List.copyOf(headings);
        problems = List.copyOf(problems);
    }

    /** The same layout with one more problem. */
    SourceLayout with(SourceProblem problem) {
        return new SourceLayout(
                pages,
                tables,
                headings,
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    /**
     * The first line of a page.
     *
     * @param label page number as printed, for example {@code 12}; the position in the file when none is printed
     */
    public record PageStart(int line, String label) {
        public PageStart {
            requireNonNull(label, "label is null");
        }
    }

    /**
     * A table: one line a row, cells separated by tabs, the same number of cells in every row.
     *
     * @param headerRows number of leading rows that are its header, 0 when the file does not say
     */
    public record TableArea(LineRange lines, int headerRows) {
        public TableArea {
            requireNonNull(lines, "lines is null");
        }
    }

    /**
     * A line that the file marks as a heading.
     *
     * @param level 1 for the outermost
     */
    public record HeadingLine(int line, int level) {}

    /**
     * Something that could not be read, such as a page that is a picture without text.
     *
     * @param code machine name, for example {@code page-without-text}
     * @param detail rule and finding, in Chinese, with the place in the file (page, table)
     * @param lines the lines next to it
     */
    public record SourceProblem(String code, String detail, LineRange lines) {
        public SourceProblem {
            requireNonNull(code, "code is null");
            requireNonNull(detail, "detail is null");
            requireNonNull(lines, "lines is null");
        }
    }
}
