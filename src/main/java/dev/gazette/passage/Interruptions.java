package dev.gazette.passage;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Item;
import java.util.BitSet;

/**
 * The lines of an item on which notes and boxes begin. Text around them was joined to whole sentences; a passage ends
 * there all the same, so that its words stay one run of the source.
 */
final class Interruptions {
    private final BitSet lines = new BitSet();

    Interruptions(Item item) {
        for (Block block : item.blocks()) {
            if (block instanceof Block.Footnote || block instanceof Block.Sidebar) {
                lines.set(block.lines().first());
            }
        }
    }

    /** Whether a note or box begins between two lines of running text. */
    boolean between(int line, int next) {
        int first = lines.nextSetBit(line + 1);
        return first >= 0 && first < next;
    }
}
