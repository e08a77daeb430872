package dev.gazette.records;

import static java.util.Objects.requireNonNull;

import dev.gazette.gazette.Item;

/** An item by id and title. */
public record ItemName(String id, String title) {
    public ItemName {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
    }

    static ItemName of(Item item) {
        return new ItemName(item.id(), item.title());
    }
}
