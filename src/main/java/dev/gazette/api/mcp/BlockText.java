package dev.gazette.api.mcp;

import dev.gazette.api.BlockView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of an item as text; each line begins with the line of the source file. */
final class BlockText {
    private BlockText() {}

    static String of(BlockView block) {
        String words = block.text() == null ? "" : block.text();
        return switch (block.type()) {
            case "heading" -> line(block.lines(), "## " + words);
            case "footnote" -> line(block.lines(), "（注）" + words);
            case "table" -> table(block);
            case "sidebar" ->
                line(block.lines(), "【" + words + "】")
                        + orEmpty(block.blocks()).stream()
                                .map(inner -> "\n" + of(inner))
                                .collect(Collectors.joining());
            default -> line(block.lines(), words);
        };
    }

    private static String table(BlockView block) {
        String head = line(
                block.lines(),
                "表" + (block.caption() == null || block.caption().isBlank() ? "" : "：" + block.caption()));
        Stream<String> header = orEmpty(block.header()).isEmpty()
                ? Stream.of()
                : Stream.of(String.join(" | ", orEmpty(block.header())));
        Stream<String> rows =
                orEmpty(block.rows()).stream().map(row -> line(row.lines(), String.join(" | ", row.cells())));
        return Stream.of(Stream.of(head), header, rows).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String line(List<Integer> lines, String words) {
        return "L" + lines.getFirst() + " " + words;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
