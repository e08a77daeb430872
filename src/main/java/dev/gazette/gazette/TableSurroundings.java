package dev.gazette.gazette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of an item in order and knows, at each table, which notes above and below belong to it. */
final class TableSurroundings {
    private static final int MOST_BASES = 40;

    private final List<Block> blocks;
    private final Deque<SurveyTable.Base> answers = new ArrayDeque<>();
    private Optional<Legend> legendAbove = Optional.empty();
    private String unitAbove = "";
    private @Nullable Before before;

    private record Before(Block.Table table, TableContext context) {}

    TableSurroundings(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Takes note of a block that is no table. */
    void pass(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> pass(paragraph);
            case Block.Heading heading -> {
                legendAbove = Optional.empty();
                unitAbove = "";
                before = null;
            }
            case Block.Footnote note -> {}
            case Block.Sidebar sidebar -> before = null;
            case Block.Table table ->
                throw new IllegalArgumentException("A table is entered, not passed: " + table.lines());
        }
    }

    private void pass(Block.Paragraph paragraph) {
        Optional<Legend> legend = Legend.of(paragraph.text());
        Optional<String> unit = CellUnits.ofLine(paragraph.text());
        legendAbove = legend.or(() -> TableCaptions.isNote(paragraph.text()) ? legendAbove : Optional.empty());
        unitAbove = unit.orElseGet(() -> TableCaptions.isNote(paragraph.text()) ? unitAbove : "");
        for (SurveyTable.Base base : SurveyTable.Base.in(paragraph.text())) {
            answers.addLast(base);
            if (answers.size() > MOST_BASES) {
                answers.removeFirst();
            }
        }
        before = null;
    }

    /** The context of the table at this place among the blocks. */
    TableContext enter(Block.Table table, int at) {
        Optional<Before> continued = Optional.ofNullable(before).filter(known -> continues(known, table));
        TableContext inherited = continued
                .map(Before::context)
                .orElseGet(() -> new TableContext(List.of(), "", Legend.NONE, List.of(), Map.of()));
        Legend legend = legendAbove.or(() -> legendBelow(at)).orElse(inherited.legend());
        String unit = ownUnit(table).orElse(unitAbove.isEmpty() ? inherited.unit() : unitAbove);
        List<String> survey = SurveyTable.labels(table.rows());
        List<String> labels =
                !table.header().isEmpty() ? table.header() : survey.isEmpty() ? inherited.labels() : survey;
        legendAbove = Optional.empty();
        unitAbove = "";
        return new TableContext(labels, unit, legend, new ArrayList<>(answers), inherited.above());
    }

    /** Takes note of what a table leaves to one that continues it. */
    void leave(Block.Table table, TableContext context, Map<Integer, String> last) {
        before = new Before(
                table, new TableContext(context.labels(), context.unit(), context.legend(), context.answers(), last));
    }

    /** The same header again, or none at all below the same number of columns. */
    private static boolean continues(Before before, Block.Table table) {
        if (!table.header().isEmpty()) {
            return table.header().equals(before.context().labels());
        }
        int width = before.context().labels().size();
        boolean sameCaption = table.caption().equals(before.table().caption());
        return width > 2
                && sameCaption
                && table.rows().stream().allMatch(row -> row.cells().size() == width);
    }

    private static Optional<String> ownUnit(Block.Table table) {
        Optional<String> inHead = table.head().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.contains("单位"))
                .flatMap(cell -> CellUnits.ofLine(cell).stream())
                .findFirst();
        return inHead.or(() -> CellUnits.ofLabel(table.caption()));
    }

    /** A note at the foot of the table; one below the title of another table belongs to that one. */
    private Optional<Legend> legendBelow(int at) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + 3); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                Optional<Legend> legend = Legend.of(paragraph.text());
                if (legend.isPresent() || !TableCaptions.isNote(paragraph.text())) {
                    return legend;
                }
            } else if (!(blocks.get(i) instanceof Block.Footnote)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
