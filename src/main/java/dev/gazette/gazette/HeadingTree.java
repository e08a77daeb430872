package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns ranks of heading styles into levels of the tree: the outermost style that an item uses is level 1, the next that
 * it uses level 2, whether its documents number with 第一章 or with 一、. Numbered lines that follow each other with
 * nothing below them are a list and no headings.
 */
final class HeadingTree {
    private HeadingTree() {}

    static List<Block> of(List<Block> ranked) {
        List<Block> blocks = besideFellows(withoutLists(ranked));
        SortedSet<Integer> ranks = new TreeSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                ranks.add(heading.level());
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph.runIn().ifPresent(runIn -> ranks.add(runIn.level()));
            }
        }
        ranks.remove(HeadingStyle.ANNEX);
        List<Integer> order = List.copyOf(ranks);
        return blocks.stream().map(block -> levelled(block, order)).toList();
    }

    private static Block levelled(Block block, List<Integer> order) {
        return switch (block) {
            case Block.Heading heading -> heading.at(order.indexOf(heading.level()) + 1);
            case Block.Paragraph paragraph ->
                paragraph.headedBy(paragraph
                        .runIn()
                        .map(runIn ->
                                new Block.RunIn(order.indexOf(runIn.level()) + 1, runIn.text(), runIn.numbered())));
            case Block.Table table -> table;
            case Block.Footnote note -> note;
            case Block.Sidebar sidebar -> sidebar;
        };
    }

    /** A heading with a mark and no number (## 序言) stands beside the numbered ones with the same mark (## 第一章 …). */
    private static List<Block> besideFellows(List<Block> blocks) {
        Map<Integer, Integer> ranks = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                HeadingStyle.numbering(heading.text())
                        .ifPresent(number -> ranks.putIfAbsent(HeadingStyle.mark(heading.text()), number.rank()));
            }
        }
        return blocks.stream()
                .map(block -> block instanceof Block.Heading heading ? besideFellows(heading, ranks) : block)
                .toList();
    }

    private static Block besideFellows(Block.Heading heading, Map<Integer, Integer> ranks) {
        int mark = HeadingStyle.mark(heading.text());
        return mark > 0 && heading.level() == HeadingStyle.MARKED + mark && ranks.containsKey(mark)
                ? heading.at(ranks.getOrDefault(mark, heading.level()))
                : heading;
    }

    private static List<Block> withoutLists(List<Block> ranked) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Block block = ranked.get(i);
            boolean entry = block instanceof Block.Heading heading
                    && (follows(ranked, i - 1, heading, -1) || follows(ranked, i + 1, heading, 1));
            blocks.add(entry ? ((Block.Heading) block).asParagraph() : block);
        }
        return blocks;
    }

    /** Whether the neighbour is a heading of the same style with the next number in this direction. */
    private static boolean follows(List<Block> blocks, int neighbour, Block.Heading heading, int step) {
        if (neighbour < 0 || neighbour >= blocks.size() || !(blocks.get(neighbour) instanceof Block.Heading other)) {
            return false;
        }
        Optional<HeadingStyle.Numbering> own = HeadingStyle.numbering(heading.text());
        Optional<HeadingStyle.Numbering> next = HeadingStyle.numbering(other.text());
        return own.isPresent()
                && next.isPresent()
                && own.get().rank() == next.get().rank()
                && own.get().value() + step == next.get().value();
    }
}
