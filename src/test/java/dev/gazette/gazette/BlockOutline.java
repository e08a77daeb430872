package dev.gazette.gazette;

import java.util.List;
import java.util.stream.Stream;

/** Headings, boxes and notes of an item as lines that a reader can check against the printed page. */
final class BlockOutline {
    private BlockOutline() {}

    static List<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(BlockOutline::lines).toList();
    }

    private static Stream<String> lines(Block block) {
        int line = block.lines().first();
        return switch (block) {
            case Block.Heading heading -> Stream.of(line("heading " + heading.level(), line, heading.text()));
            case Block.Paragraph paragraph ->
                paragraph.runIn().stream().map(runIn -> line("run-in " + runIn.level(), line, runIn.text()));
            case Block.Table table -> Stream.empty();
            case Block.Footnote note ->
                Stream.of(line("note " + note.number(), line, note.text())
                        + "\t"
                        + note.anchor()
                                .map(anchor -> anchor.lines().first() + "\t" + anchor.sentence())
                                .orElse("-"));
            case Block.Sidebar sidebar ->
                Stream.of(
                                Stream.of(line("box", line, sidebar.title())),
                                of(sidebar.blocks()).stream(),
                                Stream.of(line("end of box", sidebar.lines().last(), "")))
                        .flatMap(lines -> lines);
        };
    }

    private static String line(String kind, int line, String text) {
        return kind + "\t" + line + "\t" + text;
    }
}
