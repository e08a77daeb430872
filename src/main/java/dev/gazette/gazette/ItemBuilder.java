package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds an item and, right after it, its annexes: the lines of the item end where its first annex begins. */
final class ItemBuilder {
    private final SourceDocument document;
    private final BlockReader blocks;
    private final PrintedPages printed;
    private final List<ItemHeader> annexed;

    /**
     * @param annexed heads that stand below the label of an annex
     */
    ItemBuilder(SourceDocument document, PrintedPages printed, List<ItemHeader> annexed) {
        this.document = document;
        this.blocks = new BlockReader(document);
        this.printed = printed;
        this.annexed = List.copyOf(annexed);
    }

    /** The item whose facts are given, without its blocks, and its annexes; a plain document has no head of its own. */
    List<Item> build(Item facts, Optional<ItemHead> head) {
        int bodyStart = Math.max(
                head.map(found -> found.lastLine() + 1).orElse(1), facts.lines().first());
        List<AnnexFinder.Start> starts = annexes(facts.lines(), bodyStart);
        int end = starts.isEmpty() ? facts.lines().last() : starts.getFirst().line() - 1;
        List<Item> items = new ArrayList<>();
        Optional<String> onBehalfOf =
                bodyStart > end ? Optional.empty() : Mandate.in(document, new LineRange(bodyStart, end));
        items.add(new Item(
                facts.id(),
                facts.title(),
                facts.kind(),
                facts.speaker(),
                facts.role(),
                onBehalfOf,
                facts.pages(),
                facts.parent(),
                new LineRange(facts.lines().first(), end),
                blocks(head, bodyStart, end)));
        for (int i = 0; i < starts.size(); i++) {
            int last = i + 1 < starts.size()
                    ? starts.get(i + 1).line() - 1
                    : facts.lines().last();
            items.add(annex(facts, starts.get(i), i + 1, last));
        }
        return items;
    }

    /** A label above everything else is of no annex: the whole item was taken from somewhere as it is. */
    private List<AnnexFinder.Start> annexes(LineRange item, int bodyStart) {
        int opening = item.first();
        while (opening < item.last() && document.line(opening).isBlank()) {
            opening++;
        }
        int first = Math.max(bodyStart, opening + 1);
        return first > item.last()
                ? List.of()
                : new AnnexFinder(document, new LineRange(bodyStart, item.last())).from(first);
    }

    private List<Block> blocks(Optional<ItemHead> head, int first, int last) {
        List<Block> body = read(first, last);
        return head.map(found -> found.withBody(body)).orElse(body);
    }

    private Item annex(Item parent, AnnexFinder.Start start, int number, int last) {
        LineRange lines = new LineRange(start.line(), last);
        Optional<ItemHeader> head = annexed.stream()
                .filter(header -> lines.contains(header.firstLine()) && header.firstLine() <= start.headEnd() + 1)
                .findFirst();
        Optional<SpeakerLines> speaker = head.map(ItemHeader::speaker);
        return new Item(
                String.format(Locale.ROOT, "%s.a%d", parent.id(), number),
                head.map(ItemHeader::title).orElse(start.title()),
                ItemKind.ANNEX,
                speaker.flatMap(SpeakerLines::speaker),
                speaker.flatMap(SpeakerLines::role),
                printed.of(lines).or(parent::pages),
                Optional.of(parent.id()),
                lines,
                head.map(found -> withHead(start, found, last)).orElseGet(() -> read(start.line(), last)));
    }

    private List<Block> withHead(AnnexFinder.Start start, ItemHeader header, int last) {
        List<Block> blocks = new ArrayList<>(read(start.line(), header.firstLine() - 1));
        int end = Math.min(header.lastLine(), last);
        blocks.addAll(new ItemHead(document, header, header.speaker()).withBody(read(end + 1, last)));
        return blocks;
    }

    private List<Block> read(int first, int last) {
        return first > last ? List.of() : blocks.read(first, last);
    }
}
