package dev.gazette.records;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which items belong together: agenda and papers, opinion and follow-up, opinion and reports, annex and paper. */
final class LinkReader {
    /** Share of the shorter subject that must be in the other one. */
    private static final double SAME = 0.75;

    private final List<Gazette> gazettes;
    private final List<Placed> placed = new ArrayList<>();

    LinkReader(List<Gazette> gazettes) {
        this.gazettes = gazettes;
        for (Gazette gazette : gazettes) {
            for (Meeting meeting : gazette.meetings()) {
                meeting.items().forEach(item -> placed.add(new Placed(gazette.documentId(), meeting, item)));
            }
        }
    }

    List<ItemLink> read() {
        List<ItemLink> links = new ArrayList<>();
        for (Gazette gazette : gazettes) {
            for (Meeting meeting : gazette.meetings()) {
                links.addAll(new AgendaReader(gazette.documentId(), meeting).read());
            }
        }
        for (Placed from : placed) {
            if (from.item().kind() == ItemKind.FOLLOWUP) {
                links.add(follows(from));
            }
            if (from.item().kind() == ItemKind.OPINION) {
                links.add(about(from));
            }
            from.item().parent().flatMap(this::named).ifPresent(parent -> links.add(
                    link(from, ItemLink.Kind.ANNEX, "", List.of(parent))));
        }
        return links;
    }

    /** The opinion whose title is named, of any document; of two, the later one that is not after the follow-up. */
    private ItemLink follows(Placed from) {
        String title = ItemTitles.opinionNamed(from.item().title());
        List<ItemName> targets = placed.stream()
                .filter(other -> other.item().kind() == ItemKind.OPINION && !other.isAfter(from))
                .filter(other -> isSame(title, other.item().title()))
                .max(Comparator.comparing((Placed other) -> other.date().orElse(LocalDate.MIN))
                        .thenComparing(other -> ItemTitles.likeness(title, other.item().title()))
                        .thenComparing(other -> other.item().id()))
                .map(other -> ItemName.of(other.item()))
                .stream()
                .toList();
        return link(from, ItemLink.Kind.FOLLOWS, title, targets);
    }

    private static boolean isSame(String named, String opinion) {
        return !ItemTitles.differInYear(named, opinion)
                && ItemTitles.likeness(named, opinion) >= SAME
                && ItemTitles.balance(named, opinion) >= 0.5;
    }

    /** The reports of the same meeting on the same subject. */
    private ItemLink about(Placed from) {
        String title = from.item().title();
        List<ItemName> targets = placed.stream()
                .filter(other -> other.isOfMeeting(from) && isReport(other.item()))
                .filter(other -> ItemTitles.likeness(title, other.item().title()) >= SAME)
                .map(other -> ItemName.of(other.item()))
                .toList();
        return link(from, ItemLink.Kind.ABOUT, title, targets);
    }

    private static boolean isReport(Item item) {
        return item.kind() == ItemKind.REPORT || item.kind() == ItemKind.RESEARCH || item.kind() == ItemKind.EXAMINATION;
    }

    private Optional<ItemName> named(String id) {
        return placed.stream()
                .map(Placed::item)
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(ItemName::of);
    }

    private static ItemLink link(Placed from, ItemLink.Kind kind, String words, List<ItemName> targets) {
        return new ItemLink(
                from.item().id() + "#" + kind.code(),
                kind,
                from.document(),
                from.meeting().session().orElse(0),
                ItemName.of(from.item()),
                words,
                from.item().lines(),
                targets);
    }

    private record Placed(String document, Meeting meeting, Item item) {
        Optional<LocalDate> date() {
            return meeting.date();
        }

        boolean isOfMeeting(Placed other) {
            return document.equals(other.document)
                    && meeting.session().equals(other.meeting.session())
                    && meeting.name().equals(other.meeting.name());
        }

        boolean isAfter(Placed other) {
            return Stream.of(date(), other.date()).allMatch(Optional::isPresent)
                    && date().orElseThrow().isAfter(other.date().orElseThrow());
        }
    }
}
