package dev.gazette.passage;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts the items of a gazette into passages of about a paragraph; an article of a law stays whole while it fits. A passage never spans two sections, nor text that a
 * footnote interrupts, so that its text is one run of the source. Stateless and thread-safe.
 */
public final class PassageCutter {
    /** Cuts all items, in reading order. */
    public List<Passage> cut(Gazette gazette) {
        List<Passage> passages = new ArrayList<>();
        for (Meeting meeting : gazette.meetings()) {
            for (Item item : meeting.items()) {
                ItemCut cut = new ItemCut(
                        new PassageSink(gazette.documentId(), meeting, item, passages), new Interruptions(item));
                for (int i = 0; i < item.blocks().size(); i++) {
                    articleLength(item.blocks(), i).ifPresent(cut::beginArticle);
                    cut.add(item.blocks().get(i));
                }
                cut.finish();
            }
        }
        return passages;
    }

    /** Characters of the article of a law that opens at this block, its further paragraphs and list included. */
    private static OptionalInt articleLength(List<Block> blocks, int index) {
        if (!opensArticle(blocks.get(index))) {
            return OptionalInt.empty();
        }
        int length = 0;
        int next = index;
        do {
            length += ((Block.Paragraph) blocks.get(next)).text().length() + 1;
            next++;
        } while (next < blocks.size()
                && blocks.get(next) instanceof Block.Paragraph
                && !opensArticle(blocks.get(next)));
        return OptionalInt.of(length);
    }

    private static boolean opensArticle(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.runIn().filter(Block.RunIn::opensArticle).isPresent();
    }
}
