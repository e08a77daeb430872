package dev.gazette.api;

import dev.gazette.gazette.Item;
import dev.gazette.index.ArchivedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in a listing.
 *
 * @param kindLabel what readers see for the kind
 * @param onBehalfOf who charged the speaker with it
 * @param parent id of the item that this annex is attached to
 */
public record ItemView(
        String id,
        String title,
        String kind,
        String kindLabel,
        @Nullable String speaker,
        @Nullable String role,
        @Nullable Integer session,
        @Nullable String date,
        @Nullable String pages,
        @Nullable String parent,
        @Nullable String onBehalfOf) {
    static ItemView of(ArchivedItem archived) {
        Item item = archived.item();
        return new ItemView(
                item.id(),
                item.title(),
                item.kind().code(),
                item.kind().label(),
                item.speaker().orElse(null),
                item.role().orElse(null),
                archived.session().orElse(null),
                SourceView.text(archived.date()),
                SourceView.pages(item.pages()),
                item.parent().orElse(null),
                item.onBehalfOf().orElse(null));
    }

    /** One page of items and the number of items in all. */
    public record Listing(int total, List<ItemView> items) {}
}
