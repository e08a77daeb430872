package dev.gazette.passage;

import dev.gazette.gazette.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Where the articles of a law begin in the blocks of an item, how long they are, and where the last one ends. */
final class Articles {
    private static final int LONGEST_TITLE = 40;
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。；：:;，、！？…][”’」』）)]?$");
    private static final Pattern SPEAKS_OF_TABLE = Pattern.compile("[：:]$|如下|下表|附表|表所列");

    private final List<Block> blocks;
    private final int end;

    Articles(List<Block> blocks) {
        this.blocks = blocks;
        this.end = end();
    }

    boolean opensAt(int index) {
        return blocks.get(index) instanceof Block.Paragraph paragraph
                && paragraph.runIn().filter(Block.RunIn::opensArticle).isPresent();
    }

    /** Whether this block is the first one after the last article: a title, a table or a signature of its own. */
    boolean endBefore(int index) {
        return index == end;
    }

    /** Characters of the article that opens at this block, its further paragraphs and list included. */
    int length(int index) {
        int length = 0;
        int next = index;
        do {
            length += ((Block.Paragraph) blocks.get(next)).text().length() + 1;
            next++;
        } while (next < blocks.size() && next != end && blocks.get(next) instanceof Block.Paragraph && !opensAt(next));
        return length;
    }

    private int end() {
        int last = blocks.size() - 1;
        while (last >= 0 && !opensAt(last)) {
            last--;
        }
        if (last < 0) {
            return -1;
        }
        for (int next = last + 1; next < blocks.size(); next++) {
            if (blocks.get(next - 1) instanceof Block.Paragraph before && leaves(before.text(), blocks.get(next))) {
                return next;
            }
        }
        return -1;
    }

    /** An article ends with a sentence; what is none, and was not announced by it, stands after the law. */
    private static boolean leaves(String before, Block next) {
        String end = before.strip();
        return end.endsWith("。")
                && switch (next) {
                    case Block.Paragraph paragraph ->
                        paragraph.text().strip().length() <= LONGEST_TITLE
                                && !ENDS_SENTENCE
                                        .matcher(paragraph.text().strip())
                                        .find();
                    case Block.Table table ->
                        !SPEAKS_OF_TABLE
                                .matcher(end.substring(end.lastIndexOf('。', end.length() - 2) + 1))
                                .find();
                    case Block.Heading heading -> true;
                    case Block.Sidebar sidebar -> false;
                    case Block.Footnote note -> false;
                };
    }
}
