package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.List;

/** A part of an item, in reading order. Text is as printed, with page seams joined. */
public sealed interface Block {
    LineRange lines();

    /**
     * A heading.
     *
     * @param level 1 for 一、, 2 for （一）, 3 for 1.; 0 for parts and for headings without a number above them
     */
    record Heading(int level, String text, LineRange lines) implements Block {
        public Heading {
            requireNonNull(text, "text is null");
            requireNonNull(lines, "lines is null");
        }
    }

    /**
     * Running text.
     *
     * @param starts where each source line begins in the text, so that a quote can be traced to its lines
     */
    record Paragraph(String text, LineRange lines, List<LineStart> starts) implements Block {
        public Paragraph {
            requireNonNull(text, "text is null");
            requireNonNull(lines, "lines is null");
            starts = starts.isEmpty() ? List.of(new LineStart(0, lines.first())) : List.copyOf(starts);
        }

        public Paragraph(String text, LineRange lines) {
            this(text, lines, List.of());
        }

        /** The source lines of the characters from {@code begin} to before {@code end}. */
        public LineRange linesOf(int begin, int end) {
            int first = lines.first();
            int last = first;
            for (LineStart start : starts) {
                first = start.offset() <= begin ? start.line() : first;
                last = start.offset() < end ? start.line() : last;
            }
            return new LineRange(first, Math.max(first, last));
        }
    }

    /**
     * The offset in a paragraph at which a source line begins.
     *
     * @param offset 0-based character offset
     * @param line 1-based line number
     */
    record LineStart(int offset, int line) {}

    /**
     * A table.
     *
     * @param header cells of the header row, empty when the table has none
     * @param rows the rows below the header
     */
    record Table(String caption, List<String> header, List<Row> rows, LineRange lines) implements Block {
        public Table {
            requireNonNull(caption, "caption is null");
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            requireNonNull(lines, "lines is null");
        }
    }

    /** A footnote with its printed number, where it was printed. */
    record Footnote(int number, String text, LineRange lines) implements Block {
        public Footnote {
            requireNonNull(text, "text is null");
            requireNonNull(lines, "lines is null");
        }
    }

    /** A row of a table: its cells and the line it was printed on. */
    record Row(List<String> cells, LineRange lines) {
        public Row {
            cells = List.copyOf(cells);
            requireNonNull(lines, "lines is null");
        }
    }
}
