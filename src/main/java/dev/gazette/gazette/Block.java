package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of an item, in reading order. Text is as printed, with page seams joined. */
public sealed interface Block {
    LineRange lines();

    /**
     * A heading.
     *
     * @param level level in the tree of the item: 1 for the outermost style of heading that the item uses (mostly 一、), 2
     *     for the next (mostly （一）); 0 for an annex, which stands above them
     * @param starts where each source line begins in the text
     */
    record Heading(int level, String text, LineRange lines, List<LineStart> starts) implements Block {
        public Heading {
            requireNonNull(text, "text is null");
            requireNonNull(lines, "lines is null");
            starts = starts.isEmpty() ? List.of(new LineStart(0, lines.first())) : List.copyOf(starts);
        }

        public Heading(int level, String text, LineRange lines) {
            this(level, text, lines, List.of());
        }

        /** The same heading at another level. */
        Heading at(int other) {
            return new Heading(other, text, lines, starts);
        }

        /** The same words as running text. */
        Paragraph asParagraph() {
            return new Paragraph(text, lines, starts);
        }
    }

    /**
     * Running text.
     *
     * @param lines first to last line; lines of a note or box that interrupts the text lie between
     * @param starts where each source line begins in the text, so that a quote can be traced to its lines
     * @param runIn the heading that the text begins with
     */
    record Paragraph(String text, LineRange lines, List<LineStart> starts, Optional<RunIn> runIn) implements Block {
        public Paragraph {
            requireNonNull(text, "text is null");
            requireNonNull(lines, "lines is null");
            requireNonNull(runIn, "runIn is null");
            starts = starts.isEmpty() ? List.of(new LineStart(0, lines.first())) : List.copyOf(starts);
        }

        public Paragraph(String text, LineRange lines) {
            this(text, lines, List.of(), Optional.empty());
        }

        public Paragraph(String text, LineRange lines, List<LineStart> starts) {
            this(text, lines, starts, Optional.empty());
        }

        /** The same text with another heading. */
        Paragraph headedBy(Optional<RunIn> heading) {
            return new Paragraph(text, lines, starts, heading);
        }

        /** The source lines of the characters from {@code begin} to before {@code end}. */
        public LineRange linesOf(int begin, int end) {
            int first = starts.get(startAt(begin)).line();
            return new LineRange(
                    first, Math.max(first, starts.get(startAt(end - 1)).line()));
        }

        /** Index of the last start at or before an offset. */
        private int startAt(int offset) {
            int low = 0;
            int high = starts.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (starts.get(middle).offset() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }

    /**
     * A heading that opens its paragraph and goes on in the same line, as in （二）加强领导。各单位….
     *
     * @param level level in the tree of the item, as that of a heading
     * @param text its words without bold marks and the full stop; they stand in the text of the paragraph too
     * @param numbered whether it has a number; if so, it stands above the paragraphs that follow as well
     */
    record RunIn(int level, String text, boolean numbered) {
        private static final Pattern ARTICLE = Pattern.compile("第[^第条]{1,8}条(?:之.{1,2})?");

        public RunIn {
            requireNonNull(text, "text is null");
        }

        /** Whether it is the number of an article (第…条) of a law. */
        public boolean opensArticle() {
            return ARTICLE.matcher(text).matches();
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
     * @param header one label a column, empty when the table has none; labels of several header rows are joined
     * @param head the header rows as printed, with a title or unit line that stands in the table above them
     * @param rows the rows below the header, as printed
     * @param cells every cell below the header with the words that belong to it, row by row
     */
    record Table(String caption, List<String> header, List<Row> head, List<Row> rows, List<Cell> cells, LineRange lines)
            implements Block {
        public Table {
            requireNonNull(caption, "caption is null");
            header = List.copyOf(header);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            cells = List.copyOf(cells);
            requireNonNull(lines, "lines is null");
            if (head.isEmpty() && !header.isEmpty()) {
                throw new IllegalArgumentException("header has labels but head has no row: " + header);
            }
        }

        public Table(String caption, List<String> header, List<Row> rows, LineRange lines) {
            this(
                    caption,
                    header,
                    header.isEmpty()
                            ? List.of()
                            : List.of(new Row(header, new LineRange(lines.first(), lines.first()))),
                    rows,
                    List.of(),
                    lines);
        }

        /** The same table with its cells understood. */
        Table withCells(List<Cell> understood) {
            return new Table(caption, header, head, rows, understood, lines);
        }
    }

    /**
     * A footnote with its printed number, after the paragraph that it interrupts.
     *
     * @param number printed number, 0 for a note with a star
     * @param text the note as printed, its number included
     * @param anchor the sentence that carries its mark, empty when no mark was found
     */
    record Footnote(int number, String text, LineRange lines, Optional<Anchor> anchor) implements Block {
        public Footnote {
            requireNonNull(text, "text is null");
            requireNonNull(lines, "lines is null");
            requireNonNull(anchor, "anchor is null");
        }

        public Footnote(int number, String text, LineRange lines) {
            this(number, text, lines, Optional.empty());
        }
    }

    /**
     * A box beside the running text (专栏) with blocks of its own.
     *
     * @param title its caption as printed
     */
    record Sidebar(String title, List<Block> blocks, LineRange lines) implements Block {
        public Sidebar {
            requireNonNull(title, "title is null");
            blocks = List.copyOf(blocks);
            requireNonNull(lines, "lines is null");
        }
    }

    /** The sentence that carries the mark of a footnote, as printed, and its lines. */
    record Anchor(String sentence, LineRange lines) {
        public Anchor {
            requireNonNull(sentence, "sentence is null");
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

    /**
     * A value of a table with everything that is needed to understand it alone. Empty strings stand for what the table
     * does not say.
     *
     * @param row 0-based row below the header
     * @param column 0-based column as printed
     * @param value verbatim words of the cell, or its part when a cell holds two indicators
     * @param rowLabel what the row is about, carried from above where the printed cell is blank
     * @param columnLabel header of the column
     * @param unit unit of the value
     * @param period year or period of the value
     * @param legend meaning of the symbol that marks the row, from the legend of this table
     * @param mended how a shifted value was put right, empty when it stands where it was printed
     */
    record Cell(
            int row,
            int column,
            String value,
            String rowLabel,
            String columnLabel,
            String unit,
            String period,
            String legend,
            String mended,
            LineRange lines) {
        public Cell {
            requireNonNull(value, "value is null");
            requireNonNull(rowLabel, "rowLabel is null");
            requireNonNull(columnLabel, "columnLabel is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(period, "period is null");
            requireNonNull(legend, "legend is null");
            requireNonNull(mended, "mended is null");
            requireNonNull(lines, "lines is null");
        }
    }
}
