package dev.gazette.names;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading, paragraph, note or table row with its place.
 *
 * @param list number of the list it belongs to: one for a paragraph, the same for all rows of one table
 * @param starts where each source line begins in the text
 */
record TextRun(String document, String item, ItemKind kind, String list, String text, List<Block.LineStart> starts) {
    /** All runs of a document in reading order. */
    static List<TextRun> of(Gazette gazette) {
        List<TextRun> runs = new ArrayList<>();
        gazette.items().forEach(item -> new Reader(gazette.documentId(), item, runs).readAll(item.blocks()));
        return runs;
    }

    /** Source line of a character. */
    int lineAt(int offset) {
        int line = starts.getFirst().line();
        for (Block.LineStart start : starts) {
            line = start.offset() <= offset ? start.line() : line;
        }
        return line;
    }

    NameEntry.Occurrence placeAt(int offset) {
        return new NameEntry.Occurrence(document, item, lineAt(offset));
    }

    private record Reader(String document, Item item, List<TextRun> runs) {
        void readAll(List<Block> blocks) {
            blocks.forEach(this::read);
        }

        private void read(Block block) {
            switch (block) {
                case Block.Heading heading ->
                    add(heading.text(), heading.lines().first());
                case Block.Paragraph paragraph -> add(paragraph.text(), paragraph.starts());
                case Block.Footnote note -> add(note.text(), note.lines().first());
                case Block.Table table -> readTable(table);
                case Block.Sidebar sidebar -> {
                    add(sidebar.title(), sidebar.lines().first());
                    readAll(sidebar.blocks());
                }
            }
        }

        private void readTable(Block.Table table) {
            String list = item.id() + "#" + runs.size();
            if (!table.header().isEmpty()) {
                int line = table.lines().first();
                add(list, String.join("\t", table.header()), List.of(new Block.LineStart(0, line)));
            }
            for (Block.Row row : table.rows()) {
                int line = row.lines().first();
                add(list, String.join("\t", row.cells()), List.of(new Block.LineStart(0, line)));
            }
        }

        private void add(String text, int line) {
            add(text, List.of(new Block.LineStart(0, line)));
        }

        private void add(String text, List<Block.LineStart> starts) {
            add(item.id() + "#" + runs.size(), text, starts);
        }

        private void add(String list, String text, List<Block.LineStart> starts) {
            // an attendance record is one list from the first member to the last guest
            String whole = item.kind() == ItemKind.ATTENDANCE ? item.id() : list;
            runs.add(new TextRun(document, item.id(), item.kind(), whole, text, starts));
        }
    }
}
