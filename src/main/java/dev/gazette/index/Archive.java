package dev.gazette.index;

import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads items and passages of the live index by id or by listing. Order is document, then position in it. */
public interface Archive {
    /** Items, filtered; annexes only when their kind is wanted; {@code page} from 1. */
    ItemPage items(Optional<Integer> session, Optional<ItemKind> kind, int page, int size);

    Optional<ArchivedItem> item(String id);

    /** What is printed directly before and after an item in its document; at most two items. */
    List<ArchivedItem> beside(ArchivedItem item);

    /** The items with these ids, annexes among them. */
    List<ArchivedItem> items(Set<String> ids);

    /** Items, annexes among them, that somebody with one of these names delivered. */
    List<ArchivedItem> itemsBy(Set<String> speakers);

    Optional<Passage> passage(String id);

    /** Items of one document in printed order, annexes among them. */
    List<ArchivedItem> itemsOf(String document);

    /** Passages of one item in reading order. */
    List<Passage> passagesOf(String itemId);

    /** Name of the live index, empty when none is live. */
    Optional<String> version();

    /** One page of a listing and the number of items in all. */
    record ItemPage(int total, List<ArchivedItem> items) {
        public ItemPage {
            items = List.copyOf(items);
        }
    }
}
