package dev.gazette.api;

import dev.gazette.records.ItemName;

/** An item by id and title. */
public record ItemNameView(String id, String title) {
    static ItemNameView of(ItemName item) {
        return new ItemNameView(item.id(), item.title());
    }
}
