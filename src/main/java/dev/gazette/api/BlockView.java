package dev.gazette.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gazette.gazette.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item; fields that a type does not have are left out.
 *
 * @param type heading, paragraph, table, footnote or sidebar
 * @param level level of a heading, 0 for the outermost
 * @param number printed number of a footnote
 * @param text text of a heading, paragraph or footnote, title of a sidebar
 * @param starts where each source line begins in the text of a heading or paragraph that has several
 * @param header one label a column of a table
 * @param head the header rows of a table as printed
 * @param cells every cell of a table with row, column, unit and period
 * @param anchor the sentence that a footnote hangs on
 * @param blocks what stands in a sidebar
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockView(
        String type,
        @Nullable Integer level,
        @Nullable Integer number,
        @Nullable String text,
        @Nullable List<StartView> starts,
        @Nullable String caption,
        @Nullable List<String> header,
        @Nullable List<RowView> head,
        @Nullable List<RowView> rows,
        @Nullable List<CellView> cells,
        @Nullable AnchorView anchor,
        @Nullable List<BlockView> blocks,
        List<Integer> lines) {
    static BlockView of(Block block) {
        List<Integer> lines = SourceView.lines(block.lines());
        return switch (block) {
            case Block.Heading heading ->
                words("heading", heading.level(), null, heading.text(), lines).withStarts(heading.starts());
            case Block.Paragraph paragraph ->
                words("paragraph", null, null, paragraph.text(), lines).withStarts(paragraph.starts());
            case Block.Footnote note ->
                words("footnote", null, note.number(), note.text(), lines)
                        .withAnchor(note.anchor().map(AnchorView::of).orElse(null));
            case Block.Sidebar sidebar ->
                words("sidebar", null, null, sidebar.title(), lines)
                        .withBlocks(sidebar.blocks().stream().map(BlockView::of).toList());
            case Block.Table table -> table(table, lines);
        };
    }

    private static BlockView words(
            String type, @Nullable Integer level, @Nullable Integer number, String text, List<Integer> lines) {
        return new BlockView(type, level, number, text, null, null, null, null, null, null, null, null, lines);
    }

    private static BlockView table(Block.Table table, List<Integer> lines) {
        List<CellView> cells = table.cells().stream().map(CellView::of).toList();
        return new BlockView(
                "table",
                null,
                null,
                null,
                null,
                table.caption(),
                table.header(),
                rows(table.head()),
                rows(table.rows()),
                cells,
                null,
                null,
                lines);
    }

    private static List<RowView> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new RowView(row.cells(), SourceView.lines(row.lines())))
                .toList();
    }

    private BlockView withStarts(List<Block.LineStart> found) {
        @Nullable List<StartView> several = found.size() < 2
                ? null
                : found.stream()
                        .map(start -> new StartView(start.offset(), start.line()))
                        .toList();
        return new BlockView(
                type, level, number, text, several, caption, header, head, rows, cells, anchor, blocks, lines);
    }

    private BlockView withAnchor(@Nullable AnchorView sentence) {
        return new BlockView(
                type, level, number, text, starts, caption, header, head, rows, cells, sentence, blocks, lines);
    }

    private BlockView withBlocks(List<BlockView> inner) {
        return new BlockView(
                type, level, number, text, starts, caption, header, head, rows, cells, anchor, inner, lines);
    }

    /** The offset in a text at which a source line begins. */
    public record StartView(int offset, int line) {}

    /** A row of a table and the lines it was printed on. */
    public record RowView(List<String> cells, List<Integer> lines) {}

    /** A sentence and its lines. */
    public record AnchorView(String text, List<Integer> lines) {
        static AnchorView of(Block.Anchor anchor) {
            return new AnchorView(anchor.sentence(), SourceView.lines(anchor.lines()));
        }
    }

    /** One value of a table; the fields are those of {@link Block.Cell}. */
    public record CellView(
            int row,
            int column,
            String value,
            String rowLabel,
            String columnLabel,
            String unit,
            String period,
            String legend,
            String mended,
            List<Integer> lines) {
        static CellView of(Block.Cell cell) {
            return new CellView(
                    cell.row(),
                    cell.column(),
                    cell.value(),
                    cell.rowLabel(),
                    cell.columnLabel(),
                    cell.unit(),
                    cell.period(),
                    cell.legend(),
                    cell.mended(),
                    SourceView.lines(cell.lines()));
        }
    }
}
