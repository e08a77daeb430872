package dev.gazette.pages.reader;

import dev.gazette.api.BlockView;
import dev.gazette.api.BlockView.RowView;
import dev.gazette.api.BlockView.StartView;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that every line of an item can be linked to, each exactly once: by the part, row or place in a text that
 * begins with it, or else by the next part.
 */
final class Lines {
    private final BitSet owned = new BitSet();
    private final BitSet given = new BitSet();
    private final int first;
    private final int last;
    private int next;

    Lines(List<Integer> item, List<BlockView> blocks) {
        this.first = item.getFirst();
        this.next = first;
        this.last = item.getLast();
        own(blocks);
    }

    private void own(List<BlockView> blocks) {
        for (BlockView block : blocks) {
            owned.set(block.lines().getFirst());
            starts(block).forEach(start -> owned.set(start.line()));
            rows(block.head()).forEach(row -> owned.set(row.lines().getFirst()));
            rows(block.rows()).forEach(row -> owned.set(row.lines().getFirst()));
            own(Objects.requireNonNullElse(block.blocks(), List.of()));
        }
    }

    static List<StartView> starts(BlockView block) {
        return Objects.requireNonNullElse(block.starts(), List.of());
    }

    static List<RowView> rows(@Nullable List<RowView> rows) {
        return Objects.requireNonNullElse(rows, List.of());
    }

    /** The place of what stands on these lines. */
    Part.Place place(List<Integer> lines) {
        return place(lines, lines.getFirst() - 1);
    }

    /** The same for something whose later lines cannot be told apart. */
    Part.Place wholePlace(List<Integer> lines) {
        return place(lines, lines.getLast());
    }

    private Part.Place place(List<Integer> lines, int extraUntil) {
        int begin = lines.getFirst();
        @Nullable Integer id = take(begin) ? begin : null;
        return new Part.Place(id, begin, lines.getLast(), rest(extraUntil));
    }

    /** Whether the line is still free; it is no longer. */
    boolean take(int line) {
        boolean free = !given.get(line);
        given.set(line);
        return free;
    }

    /** The words of a text whose lines can be linked to where they begin. */
    Printed printed(BlockView block) {
        Printed words = new Printed(Objects.requireNonNullElse(block.text(), ""), block.lines());
        for (StartView start : starts(block)) {
            if (!given.get(start.line()) && words.begin(start)) {
                given.set(start.line());
            } else if (!given.get(start.line())) {
                owned.clear(start.line());
            }
        }
        return words;
    }

    /** Lines up to this one that nothing begins with and that were not given out before. */
    List<Integer> rest(int until) {
        List<Integer> rest = new ArrayList<>();
        while (next <= Math.min(until, last)) {
            if (!owned.get(next) && take(next)) {
                rest.add(next);
            }
            next++;
        }
        return rest;
    }

    /** The lines that are left at the end, whatever the reason. */
    List<Integer> remaining() {
        return IntStream.rangeClosed(first, last).filter(this::take).boxed().toList();
    }
}
