package dev.gazette.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gazette.gazette.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item; fields that a type does not have are left out.
 *
 * @param type heading, paragraph, table or footnote
 * @param level level of a heading, 0-3
 * @param number printed number of a footnote
 * @param text text of a heading, paragraph or footnote
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockView(
        String type,
        @Nullable Integer level,
        @Nullable Integer number,
        @Nullable String text,
        @Nullable String caption,
        @Nullable List<String> header,
        @Nullable List<RowView> rows,
        List<Integer> lines) {
    static BlockView of(Block block) {
        List<Integer> lines = SourceView.lines(block.lines());
        return switch (block) {
            case Block.Heading heading ->
                new BlockView("heading", heading.level(), null, heading.text(), null, null, null, lines);
            case Block.Paragraph paragraph ->
                new BlockView("paragraph", null, null, paragraph.text(), null, null, null, lines);
            case Block.Footnote note ->
                new BlockView("footnote", null, note.number(), note.text(), null, null, null, lines);
            case Block.Table table ->
                new BlockView("table", null, null, null, table.caption(), table.header(), rows(table), lines);
        };
    }

    private static List<RowView> rows(Block.Table table) {
        return table.rows().stream()
                .map(row -> new RowView(row.cells(), SourceView.lines(row.lines())))
                .toList();
    }

    /** A row of a table and the lines it was printed on. */
    public record RowView(List<String> cells, List<Integer> lines) {}
}
