package dev.gazette.records;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds which items of a document belong together: agenda and papers, opinion and reports, annex and paper. A follow-up
 * report gets a link that only names its opinion, see {@link OpinionRegister}.
 */
final class LinkReader {
    /** Share of the shorter subject that must be in the other one. */
    private static final double SAME = 0.75;

    private final Gazette gazette;

    LinkReader(Gazette gazette) {
        this.gazette = gazette;
    }

    List<ItemLink> read() {
        List<ItemLink> links = new ArrayList<>();
        for (Meeting meeting : gazette.meetings()) {
            links.addAll(new AgendaReader(gazette.documentId(), meeting).read());
            meeting.items().forEach(item -> links.addAll(linksOf(item, meeting)));
        }
        return links;
    }

    private List<ItemLink> linksOf(Item item, Meeting meeting) {
        List<ItemLink> links = new ArrayList<>();
        if (item.kind() == ItemKind.FOLLOWUP) {
            links.add(link(item, meeting, ItemLink.Kind.FOLLOWS, List.of()));
        }
        if (item.kind() == ItemKind.OPINION) {
            links.add(link(item, meeting, ItemLink.Kind.ABOUT, reports(item, meeting)));
        }
        item.parent()
                .flatMap(this::named)
                .ifPresent(parent -> links.add(link(item, meeting, ItemLink.Kind.ANNEX, List.of(parent))));
        return links;
    }

    /** The reports of the same meeting on the same subject. */
    private static List<ItemName> reports(Item opinion, Meeting meeting) {
        return meeting.items().stream()
                .filter(LinkReader::isReport)
                .filter(report -> ItemTitles.likeness(opinion.title(), report.title()) >= SAME)
                .map(ItemName::of)
                .toList();
    }

    private static boolean isReport(Item item) {
        return item.parent().isEmpty()
                && (item.kind() == ItemKind.REPORT
                        || item.kind() == ItemKind.RESEARCH
                        || item.kind() == ItemKind.EXAMINATION);
    }

    private Optional<ItemName> named(String id) {
        return gazette.items().filter(item -> item.id().equals(id)).findFirst().map(ItemName::of);
    }

    private ItemLink link(Item from, Meeting meeting, ItemLink.Kind kind, List<ItemName> targets) {
        String words =
                switch (kind) {
                    case FOLLOWS -> ItemTitles.opinionNamed(from.title());
                    case ABOUT -> from.title();
                    case AGENDA, ANNEX -> "";
                };
        return new ItemLink(
                from.id() + "#" + kind.code(),
                kind,
                gazette.documentId(),
                meeting.session(),
                meeting.date(),
                ItemName.of(from),
                words,
                from.lines(),
                targets);
    }
}
