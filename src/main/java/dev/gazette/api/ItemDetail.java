package dev.gazette.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gazette.gazette.Item;
import dev.gazette.index.ArchivedItem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A whole item: the fields of the listing, and its structured text.
 *
 * @param previous what is printed before it in the same document, annexes included
 * @param next what is printed after it
 */
@Schema(description = "一份文件的全文")
public record ItemDetail(
        @JsonUnwrapped ItemView head,
        @JsonUnwrapped ItemRelations relations,
        String document,
        @Nullable String meeting,
        String url,
        List<Integer> lines,
        @Nullable ItemNameView previous,
        @Nullable ItemNameView next,
        List<BlockView> blocks) {
    static ItemDetail of(ArchivedItem archived, ItemRelations relations, List<ArchivedItem> beside) {
        Item item = archived.item();
        return new ItemDetail(
                ItemView.of(archived),
                relations,
                archived.document(),
                SourceView.blankToNull(archived.meeting()),
                SourceView.url(item.id(), item.lines()),
                SourceView.lines(item.lines()),
                at(archived.ordinal() - 1, beside),
                at(archived.ordinal() + 1, beside),
                item.blocks().stream().map(BlockView::of).toList());
    }

    /** The same with other blocks. */
    public ItemDetail withBlocks(List<BlockView> part) {
        return new ItemDetail(head, relations, document, meeting, url, lines, previous, next, part);
    }

    private static @Nullable ItemNameView at(int ordinal, List<ArchivedItem> beside) {
        return beside.stream()
                .filter(other -> other.ordinal() == ordinal)
                .map(other -> new ItemNameView(other.item().id(), other.item().title()))
                .findFirst()
                .orElse(null);
    }
}
