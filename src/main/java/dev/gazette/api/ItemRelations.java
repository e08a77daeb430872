package dev.gazette.api;

import dev.gazette.records.Appointment;
import dev.gazette.records.ItemLink;
import dev.gazette.records.ItemName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an item.
 *
 * @param follows for a follow-up report the opinion that it follows, else null
 * @param followedBy for an opinion the follow-up reports
 * @param about for an opinion the reports that it is about
 * @param opinions for a report the opinions about it
 * @param attachedTo for an annex the item that it is attached to, else null
 * @param annexes what is attached
 * @param appointments records that were read from it
 */
public record ItemRelations(
        @Nullable FollowedView follows,
        List<ItemNameView> followedBy,
        List<ItemNameView> about,
        List<ItemNameView> opinions,
        @Nullable ItemNameView attachedTo,
        List<ItemNameView> annexes,
        List<AppointmentView> appointments) {
    static ItemRelations of(String itemId, List<ItemLink> links, List<Appointment> appointments) {
        return new ItemRelations(
                from(itemId, links, ItemLink.Kind.FOLLOWS)
                        .map(FollowedView::of)
                        .findFirst()
                        .orElse(null),
                sources(itemId, links, ItemLink.Kind.FOLLOWS),
                targets(itemId, links, ItemLink.Kind.ABOUT),
                sources(itemId, links, ItemLink.Kind.ABOUT),
                targets(itemId, links, ItemLink.Kind.ANNEX).stream().findFirst().orElse(null),
                sources(itemId, links, ItemLink.Kind.ANNEX),
                appointments.stream()
                        .filter(record -> record.place().item().id().equals(itemId))
                        .map(AppointmentView::of)
                        .toList());
    }

    private static Stream<ItemLink> from(String itemId, List<ItemLink> links, ItemLink.Kind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind && link.from().id().equals(itemId));
    }

    private static List<ItemNameView> targets(String itemId, List<ItemLink> links, ItemLink.Kind kind) {
        return from(itemId, links, kind)
                .flatMap(link -> link.targets().stream())
                .map(ItemNameView::of)
                .toList();
    }

    private static List<ItemNameView> sources(String itemId, List<ItemLink> links, ItemLink.Kind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind
                        && link.targets().stream().map(ItemName::id).anyMatch(itemId::equals))
                .map(link -> ItemNameView.of(link.from()))
                .toList();
    }

    /**
     * The opinion that a report follows.
     *
     * @param id null when no document of the archive holds it
     * @param title its title; when it is outside the archive, as the report names it
     */
    public record FollowedView(@Nullable String id, String title, boolean outsideArchive) {
        static FollowedView of(ItemLink link) {
            return link.targets().stream()
                    .findFirst()
                    .map(target -> new FollowedView(target.id(), target.title(), false))
                    .orElseGet(() -> new FollowedView(null, link.words(), true));
        }
    }
}
