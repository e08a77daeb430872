package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import dev.gazette.source.LineRange;
import java.util.List;
import java.util.Optional;

/**
 * One item of a gazette: a report, a decision, a list of appointments.
 *
 * @param id stable id: document id, session and position, so that the same file gives the same ids
 * @param title title as printed, lines joined
 * @param speaker who delivered it, inner spaces removed
 * @param role office of the speaker, as printed
 * @param onBehalfOf who charged the speaker with it (受某某委托), as printed
 * @param pages printed pages from the contents list
 * @param parent id of the item that this one is attached to (附件, 附表), empty for an item of its own
 * @param lines lines of the whole item, title included
 */
public record Item(
        String id,
        String title,
        ItemKind kind,
        Optional<String> speaker,
        Optional<String> role,
        Optional<String> onBehalfOf,
        Optional<PageRange> pages,
        Optional<String> parent,
        LineRange lines,
        List<Block> blocks) {
    public Item {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(speaker, "speaker is null");
        requireNonNull(role, "role is null");
        requireNonNull(onBehalfOf, "onBehalfOf is null");
        requireNonNull(pages, "pages is null");
        requireNonNull(parent, "parent is null");
        requireNonNull(lines, "lines is null");
        blocks = List.copyOf(blocks);
    }

    /** An item that names no one who charged its speaker. */
    public Item(
            String id,
            String title,
            ItemKind kind,
            Optional<String> speaker,
            Optional<String> role,
            Optional<PageRange> pages,
            Optional<String> parent,
            LineRange lines,
            List<Block> blocks) {
        this(id, title, kind, speaker, role, Optional.empty(), pages, parent, lines, blocks);
    }

    /** The same item with other blocks. */
    public Item withBlocks(List<Block> others) {
        return new Item(id, title, kind, speaker, role, onBehalfOf, pages, parent, lines, others);
    }
}
