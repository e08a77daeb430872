package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hangs every footnote of an item on the sentence, heading or table row that carries its mark. */
final class FootnoteAnchors {
    /** The title of the item stands above its first line and may carry marks. */
    private static final int LINES_OF_HEAD = 12;

    private static final int OTHER_STYLES = 8;

    private final SourceDocument document;
    private final List<Block> blocks;
    private final Map<Integer, TreeMap<Integer, Carrier>> carriers = new HashMap<>();

    FootnoteAnchors(SourceDocument document, int firstLine, List<Block> blocks) {
        this.document = document;
        this.blocks = blocks;
        blocks.forEach(this::collect);
        for (int line = Math.max(1, firstLine - LINES_OF_HEAD); line < firstLine; line++) {
            collectLine(line);
        }
    }

    List<Block> attached() {
        List<Block> attached = new ArrayList<>();
        for (Block block : blocks) {
            attached.add(block instanceof Block.Footnote note ? attached(note) : block);
        }
        return attached;
    }

    private Block attached(Block.Footnote note) {
        Optional<Block.Anchor> anchor = FootnoteMark.opening(note.text())
                .flatMap(opening -> carrier(opening, note.lines().first()));
        return new Block.Footnote(note.number(), note.text(), note.lines(), anchor);
    }

    /** The nearest mark above that no other note has; in columns out of order the nearest below. */
    private Optional<Block.Anchor> carrier(FootnoteMark opening, int line) {
        TreeMap<Integer, Carrier> known = carriers.getOrDefault(opening.number(), new TreeMap<>());
        return nearest(known, opening, known.floorKey(line), true)
                .or(() -> nearest(known, opening, known.ceilingKey(line), false));
    }

    private static Optional<Block.Anchor> nearest(
            NavigableMap<Integer, Carrier> known, FootnoteMark opening, @Nullable Integer from, boolean up) {
        @Nullable Integer line = from;
        for (int tries = 0; line != null && tries < OTHER_STYLES; tries++) {
            Carrier carrier = known.get(line);
            if (carrier != null && carrier.mark.belongsTo(opening)) {
                known.remove(line);
                return Optional.of(carrier.anchor);
            }
            line = up ? known.lowerKey(line) : known.higherKey(line);
        }
        return Optional.empty();
    }

    private void collect(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> collectSentences(paragraph);
            case Block.Heading heading -> collectAll(heading.text(), heading.lines());
            case Block.Table table -> {
                for (int line = table.lines().first(); line <= table.lines().last(); line++) {
                    collectLine(line);
                }
            }
            case Block.Sidebar sidebar -> {
                collectLine(sidebar.lines().first());
                sidebar.blocks().forEach(this::collect);
            }
            case Block.Footnote note -> {}
        }
    }

    private void collectSentences(Block.Paragraph paragraph) {
        List<FootnoteMark> marks = FootnoteMark.in(paragraph.text());
        int next = 0;
        for (Sentences.Span span : marks.isEmpty() ? List.<Sentences.Span>of() : Sentences.split(paragraph.text())) {
            while (next < marks.size() && marks.get(next).begin() < span.end()) {
                FootnoteMark mark = marks.get(next++);
                String sentence = paragraph.text().substring(span.begin(), span.end());
                int line = paragraph.linesOf(mark.begin(), mark.end()).first();
                put(line, new Carrier(mark, new Block.Anchor(sentence, paragraph.linesOf(span.begin(), span.end()))));
            }
        }
    }

    private void collectLine(int line) {
        collectAll(document.line(line).text().strip(), new LineRange(line, line));
    }

    private void collectAll(String text, LineRange lines) {
        FootnoteMark.in(text).forEach(mark -> put(lines.first(), new Carrier(mark, new Block.Anchor(text, lines))));
    }

    private void put(int line, Carrier carrier) {
        carriers.computeIfAbsent(carrier.mark.number(), number -> new TreeMap<>())
                .putIfAbsent(line, carrier);
    }

    private record Carrier(FootnoteMark mark, Block.Anchor anchor) {}
}
