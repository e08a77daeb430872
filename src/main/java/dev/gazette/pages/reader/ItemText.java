package dev.gazette.pages.reader;

import static java.util.Objects.requireNonNullElse;

import dev.gazette.api.BlockView;
import dev.gazette.api.ItemDetail;
import dev.gazette.pages.Pieces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an item, ready to be shown.
 *
 * @param title with the marks of notes that hang on it
 * @param titleLines source lines that belong to the title
 * @param front printed above the text: the title again, date, speaker
 * @param parts the rest in reading order
 * @param lastLines source lines at the end that nothing begins with
 * @param contents its headings, empty when there are few
 * @param quoteFound whether the quoted words are marked
 */
public record ItemText(
        Printed title,
        List<Integer> titleLines,
        List<Part> front,
        List<Part> parts,
        List<Integer> lastLines,
        List<Entry> contents,
        boolean quoteFound) {
    private static final int FEW_HEADINGS = 3;

    public ItemText {
        titleLines = List.copyOf(titleLines);
        front = List.copyOf(front);
        parts = List.copyOf(parts);
        lastLines = List.copyOf(lastLines);
        contents = List.copyOf(contents);
    }

    /** A line of the table of contents; {@code depth} 0 for the outermost. */
    public record Entry(int line, int depth, String text) {}

    /** The text of this item with the quoted words marked. */
    public static ItemText of(ItemDetail item, Quote quote) {
        return new Builder(item).build(quote);
    }

    private static final class Builder {
        private final ItemDetail item;
        private final Lines lines;
        private Ranks ranks = Ranks.ofItem();
        private final List<List<Printed>> flows = new ArrayList<>();
        private final List<Printed> carriers = new ArrayList<>();
        private final List<Entry> contents = new ArrayList<>();
        private final List<BlockView> notes = new ArrayList<>();

        Builder(ItemDetail item) {
            this.item = item;
            this.lines = new Lines(item.lines(), item.blocks());
        }

        ItemText build(Quote quote) {
            int first = item.blocks().isEmpty()
                    ? item.lines().getLast() + 1
                    : item.blocks().getFirst().lines().getFirst();
            List<Integer> head = lines.rest(first - 1);
            Printed title = new Printed(
                    item.head().title(),
                    List.of(item.lines().getFirst(), Math.max(item.lines().getFirst(), first - 1)));
            carriers.add(title);
            List<Part> parts = withWaysBack(parts(item.blocks()), new NoteMarks(carriers));
            boolean found = new QuoteFinder(quote).mark(flows);
            boolean few = contents.size() < FEW_HEADINGS;
            int front = new FrontMatter(item.head()).count(parts);
            return new ItemText(
                    title,
                    head,
                    parts.subList(0, front),
                    parts.subList(front, parts.size()),
                    lines.remaining(),
                    few ? List.of() : contents,
                    found);
        }

        /** The parts of the item, or of a box, which are read in one run. */
        private List<Part> parts(List<BlockView> blocks) {
            List<Printed> flow = new ArrayList<>();
            flows.add(flow);
            return parts(blocks, flow);
        }

        private List<Part> parts(List<BlockView> blocks, List<Printed> flow) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                BlockView block = blocks.get(i);
                @Nullable BlockView next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                if (next != null && isCaption(block, next)) {
                    parts.add(table(next, block, flow));
                    i++;
                } else {
                    parts.add(part(block, flow));
                }
            }
            return parts;
        }

        /** A caption is shown with its table, which then begins at the line of the caption. */
        private static boolean isCaption(BlockView block, BlockView next) {
            return block.type().equals("paragraph")
                    && next.type().equals("table")
                    && requireNonNullElse(block.text(), "").equals(next.caption());
        }

        private Part part(BlockView block, List<Printed> flow) {
            return switch (block.type()) {
                case "heading" -> heading(block, flow);
                case "table" -> table(block, null, flow);
                case "footnote" -> note(block);
                case "sidebar" -> box(block);
                default -> Part.of(lines.place(block.lines()), words(block, flow));
            };
        }

        private Part heading(BlockView block, List<Printed> flow) {
            Part.Place place = lines.place(block.lines());
            Printed words = words(block, flow);
            int depth = ranks.enter(requireNonNullElse(block.level(), 1));
            contents.add(new Entry(place.first(), depth, Pieces.plain(requireNonNullElse(block.text(), ""))));
            return Part.of(place, new Part.Heading(Ranks.element(depth), words));
        }

        private Part table(BlockView table, @Nullable BlockView caption, List<Printed> flow) {
            Part.Place first = lines.place(caption == null ? table.lines() : caption.lines());
            Printed above = caption == null ? null : words(caption, flow);
            Part.Grid grid = new TableText(table, lines, words -> {
                        flow.add(words);
                        carriers.add(words);
                    })
                    .grid(above);
            return Part.of(
                    new Part.Place(first.id(), first.first(), table.lines().getLast(), first.extra()), grid);
        }

        private Part note(BlockView block) {
            Part.Place place = lines.wholePlace(block.lines());
            notes.add(block);
            Printed words = new Printed(requireNonNullElse(block.text(), ""), block.lines());
            flows.add(List.of(words));
            int printed = requireNonNullElse(block.number(), 0);
            String label = printed == 0 ? "*" : String.valueOf(printed);
            return Part.of(place, new Part.Note(notes.size(), label, words, null));
        }

        private Part box(BlockView block) {
            Part.Place place = lines.place(block.lines());
            Printed title = new Printed(requireNonNullElse(block.text(), ""), block.lines());
            carriers.add(title);
            List<Printed> flow = new ArrayList<>(List.of(title));
            flows.add(flow);
            Ranks outside = ranks;
            ranks = outside.ofBox();
            List<Part> inner = parts(requireNonNullElse(block.blocks(), List.of()), flow);
            ranks = outside;
            return Part.of(place, new Part.Box(title, Pieces.plain(title.text()), flat(inner)));
        }

        /** Marks may stand below their notes, so notes are hung when all texts are known. */
        private List<Part> withWaysBack(List<Part> parts, NoteMarks marks) {
            return parts.stream().map(part -> withWayBack(part, marks)).toList();
        }

        private Part withWayBack(Part part, NoteMarks marks) {
            Part.Note note = part.note();
            Part.Box box = part.box();
            if (note != null) {
                BlockView block = notes.get(note.number() - 1);
                return Part.of(
                        part.place(),
                        note.backTo(marks.hang(block, note.number()).orElse(null)));
            }
            return box == null
                    ? part
                    : Part.of(part.place(), new Part.Box(box.title(), box.label(), withWaysBack(box.parts(), marks)));
        }

        /** A box within a box is shown as text of the outer one. */
        private static List<Part> flat(List<Part> parts) {
            List<Part> flat = new ArrayList<>();
            for (Part part : parts) {
                Part.Box box = part.box();
                if (box == null) {
                    flat.add(part);
                } else {
                    flat.add(Part.of(part.place(), box.title()));
                    flat.addAll(box.parts());
                }
            }
            return flat;
        }

        private Printed words(BlockView block, List<Printed> flow) {
            Printed words = lines.printed(block);
            flow.add(words);
            carriers.add(words);
            return words;
        }
    }
}
