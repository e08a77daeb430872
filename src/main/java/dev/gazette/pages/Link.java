package dev.gazette.pages;

import static java.util.Objects.requireNonNull;

import dev.gazette.api.ItemNameView;
import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param url null when there is nothing to lead to
 */
public record Link(String text, @Nullable String url) {
    public Link {
        requireNonNull(text, "text is null");
    }

    static Link to(ItemNameView item) {
        return new Link(item.title(), ItemAddress.of(item.id()));
    }
}
