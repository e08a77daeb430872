package dev.gazette.records;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Items of an invented county, one block a line. */
final class MadeUpItems {
    private MadeUpItems() {}

    /** An item whose lines with tabs are rows of a table and whose other lines are paragraphs. */
    static Item item(String id, ItemKind kind, String title, String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            LineRange line = new LineRange(i + 2, i + 2);
            blocks.add(
                    lines[i].contains("\t")
                            ? new Block.Table(
                                    "",
                                    List.of(),
                                    List.of(new Block.Row(Arrays.asList(lines[i].split("\t")), line)),
                                    line)
                            : new Block.Paragraph(lines[i], line));
        }
        return item(id, kind, title, new LineRange(1, lines.length + 1), blocks);
    }

    /** An item whose lines were joined to one paragraph, as they are where the print has no blank line between them. */
    static Item joined(String id, ItemKind kind, String title, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Block.LineStart> starts = new ArrayList<>();
        for (String line : lines) {
            starts.add(new Block.LineStart(text.length(), starts.size() + 2));
            text.append(line);
        }
        LineRange all = new LineRange(2, lines.length + 1);
        return item(id, kind, title, all, List.of(new Block.Paragraph(text.toString(), all, starts)));
    }

    private static Item item(String id, ItemKind kind, String title, LineRange lines, List<Block> blocks) {
        return new Item(
                id, title, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), lines, blocks);
    }

    static Meeting meeting(int session, LocalDate date, Item... items) {
        return new Meeting(
                Optional.of(session),
                Optional.of(6),
                "云岭县第六届人大常委会第" + session + "次会议",
                "六届第" + session + "次",
                Optional.of(date),
                List.of(items));
    }

    static Gazette gazette(String document, Meeting... meetings) {
        return new Gazette(document, List.of(meetings), List.of());
    }

    /** The records of a single item in a session of that county. */
    static GazetteRecords read(ItemKind kind, String title, String... lines) {
        return read(item("doc.s07.01", kind, title, lines));
    }

    static GazetteRecords read(Item item) {
        return new RecordReader().read(gazette("doc", meeting(7, LocalDate.of(2021, 6, 18), item)));
    }
}
