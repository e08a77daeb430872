package dev.gazette.pages.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block on the page; exactly one of its kinds is there.
 *
 * @param place its lines and what they can be linked by
 * @param words a paragraph
 */
public record Part(
        Place place,
        @Nullable Heading heading,
        @Nullable Printed words,
        @Nullable Grid table,
        @Nullable Note note,
        @Nullable Box box) {
    static Part of(Place place, Heading heading) {
        return new Part(place, heading, null, null, null, null);
    }

    static Part of(Place place, Printed words) {
        return new Part(place, null, words, null, null, null);
    }

    static Part of(Place place, Grid table) {
        return new Part(place, null, null, table, null, null);
    }

    static Part of(Place place, Note note) {
        return new Part(place, null, null, null, note, null);
    }

    static Part of(Place place, Box box) {
        return new Part(place, null, null, null, null, box);
    }

    /**
     * The lines of a part.
     *
     * @param id line that the part can be linked by, null when another part has it
     * @param extra lines without words of their own, which are linked to here
     */
    public record Place(@Nullable Integer id, int first, int last, List<Integer> extra) {
        public Place {
            extra = List.copyOf(extra);
        }
    }

    /** A heading; {@code rank} is that of the element, 2 to 6. */
    public record Heading(int rank, Printed words) {}

    /** A table; the caption is null when the header says it, {@code remarks} are about what was mended. */
    public record Grid(
            @Nullable Printed caption, String label, List<Line> head, List<Line> rows, List<String> remarks) {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /** A row of a table. */
    public record Line(Place place, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param words as printed, null for a blank one
     * @param filled label that a blank cell takes from above, else empty
     * @param hint what else belongs to the value
     * @param mended whether a shift of the print had to be put right to understand it
     * @param belongs label of the column that a mended value belongs to, empty when it stands under it
     * @param span columns that it takes
     */
    public record Cell(@Nullable Printed words, String filled, String hint, boolean mended, String belongs, int span) {}

    /**
     * A footnote.
     *
     * @param number position among the notes of the item, from 1
     * @param label number as printed
     * @param back fragment of the mark in the text, or of the sentence that carries it; null when neither is known
     */
    public record Note(
            int number,
            String label,
            Printed words,
            @Nullable String back) {
        Note backTo(@Nullable String fragment) {
            return new Note(number, label, words, fragment);
        }
    }

    /** A box beside the text. */
    public record Box(Printed title, String label, List<Part> parts) {
        public Box {
            parts = List.copyOf(parts);
        }
    }
}
