package dev.gazette.pages;

import dev.gazette.api.AppointmentView;
import dev.gazette.api.ItemDetail;
import dev.gazette.api.ItemNameView;
import dev.gazette.api.ItemRelations;
import dev.gazette.pages.reader.ItemText;
import dev.gazette.pages.reader.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item as its page shows it.
 *
 * @param meetingUrl address of its meeting or document
 * @param relations what belongs to it, by the kind of the relation
 * @param quoteMissing whether words were quoted that do not stand in it
 * @param description its beginning, for those who only see a link
 */
public record ItemPage(
        ItemDetail item,
        ItemText text,
        String meetingUrl,
        List<Relation> relations,
        boolean quoteMissing,
        String description) {
    private static final int DESCRIPTION = 120;
    private static final int FIRST_PARAGRAPHS = 5;

    /** Items that stand in one relation to this one. */
    public record Relation(String label, List<Link> links) {
        public Relation {
            links = List.copyOf(links);
        }
    }

    static ItemPage of(ItemDetail item, Quote quote) {
        ItemText text = ItemText.of(item, quote);
        return new ItemPage(
                item,
                text,
                MeetingCard.url(item.document(), item.head().session()),
                relations(item.relations()),
                !quote.words().isBlank() && !text.quoteFound(),
                description(item));
    }

    /** Address of the neighbour, null where there is none. */
    public @Nullable Link previous() {
        ItemNameView previous = item.previous();
        return previous == null ? null : Link.to(previous);
    }

    /** Address of the neighbour, null where there is none. */
    public @Nullable Link next() {
        ItemNameView next = item.next();
        return next == null ? null : Link.to(next);
    }

    private static List<Relation> relations(ItemRelations known) {
        List<Relation> all = new ArrayList<>();
        all.add(new Relation("落实", follows(known)));
        all.add(new Relation("落实情况", links(known.followedBy())));
        all.add(new Relation("所审议的报告", links(known.about())));
        all.add(new Relation("审议意见", links(known.opinions())));
        all.add(new Relation(
                "所附文件", Stream.ofNullable(known.attachedTo()).map(Link::to).toList()));
        all.add(new Relation("附件", links(known.annexes())));
        all.add(new Relation(
                "任免", known.appointments().stream().map(ItemPage::link).toList()));
        all.removeIf(relation -> relation.links().isEmpty());
        return all;
    }

    private static List<Link> follows(ItemRelations known) {
        ItemRelations.FollowedView follows = known.follows();
        if (follows == null) {
            return List.of();
        }
        String id = follows.id();
        return List.of(
                id == null ? new Link(follows.title() + "（未收录）", null) : new Link(follows.title(), ItemAddress.of(id)));
    }

    private static Link link(AppointmentView record) {
        return new Link(
                record.actLabel() + " " + record.person() + "：" + record.office(),
                "/people/" + TemplateText.urlPath(record.person()));
    }

    private static List<Link> links(List<ItemNameView> items) {
        return items.stream().map(Link::to).toList();
    }

    private static String description(ItemDetail item) {
        String text = item.blocks().stream()
                .filter(block -> block.type().equals("paragraph"))
                .flatMap(block -> Stream.ofNullable(block.text()))
                .map(words -> Pieces.plain(words).replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .limit(FIRST_PARAGRAPHS)
                .reduce("", (before, words) -> before + words);
        return text.codePointCount(0, text.length()) <= DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, DESCRIPTION)) + "…";
    }
}
