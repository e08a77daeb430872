package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Understands the cells of all tables of a document once its items are known, since tables explain each other: the same
 * header printed again, the same indicators listed twice.
 */
final class TableCells {
    private final String document;
    private final SisterRows sisters = new SisterRows();
    private final Map<List<String>, List<Block.Row>> rowsUnder = new HashMap<>();
    private final Map<List<String>, ColumnFamily> families = new HashMap<>();
    private final List<ParseProblem> problems = new ArrayList<>();

    private TableCells(String document) {
        this.document = document;
    }

    /** The same gazette with {@link Block.Table#cells()} filled, and the rows that could not be settled as problems. */
    static Gazette fill(Gazette gazette) {
        TableCells cells = new TableCells(gazette.documentId());
        gazette.items().forEach(item -> cells.learn(item.blocks()));
        List<Meeting> meetings = gazette.meetings().stream().map(cells::filled).toList();
        cells.problems.addAll(0, gazette.problems());
        return new Gazette(gazette.documentId(), meetings, cells.problems);
    }

    private void learn(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Table table -> {
                    sisters.add(table);
                    if (!table.header().isEmpty()) {
                        rowsUnder
                                .computeIfAbsent(table.header(), none -> new ArrayList<>())
                                .addAll(table.rows());
                    }
                }
                case Block.Sidebar sidebar -> learn(sidebar.blocks());
                case Block.Heading heading -> {}
                case Block.Paragraph paragraph -> {}
                case Block.Footnote note -> {}
            }
        }
    }

    private Meeting filled(Meeting meeting) {
        List<Item> items = meeting.items().stream().map(this::filled).toList();
        return new Meeting(
                meeting.session(), meeting.congress(), meeting.name(), meeting.label(), meeting.date(), items);
    }

    private Item filled(Item item) {
        return new Item(
                item.id(),
                item.title(),
                item.kind(),
                item.speaker(),
                item.role(),
                item.pages(),
                item.parent(),
                item.lines(),
                filled(item.blocks()));
    }

    private List<Block> filled(List<Block> blocks) {
        TableSurroundings around = new TableSurroundings(blocks);
        List<Block> filled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Table table -> filled.add(filled(table, i, around));
                case Block.Sidebar sidebar -> {
                    around.pass(sidebar);
                    filled.add(new Block.Sidebar(sidebar.title(), filled(sidebar.blocks()), sidebar.lines()));
                }
                case Block.Heading heading -> filled.add(passed(heading, around));
                case Block.Paragraph paragraph -> filled.add(passed(paragraph, around));
                case Block.Footnote note -> filled.add(passed(note, around));
            }
        }
        return filled;
    }

    private static Block passed(Block block, TableSurroundings around) {
        around.pass(block);
        return block;
    }

    private Block.Table filled(Block.Table table, int at, TableSurroundings around) {
        TableContext context = around.enter(table, at);
        ColumnFamily family = family(table, context.labels());
        List<PlacedRow> rows = table.rows().stream().map(family::place).toList();
        rows.forEach(row -> row.problem()
                .ifPresent(detail -> problems.add(new ParseProblem(
                        document, "table-row-shifted", detail, row.row().lines()))));
        RowLabels labels = new RowLabels(family.labelColumns(), context.above());
        List<RowLabel> named = labels.of(rows);
        around.leave(table, context, labels.last());
        return table.withCells(new CellReader(table, context, rows, family).read(named));
    }

    /** Tables under one header are read as one; a table without header stands alone. */
    private ColumnFamily family(Block.Table table, List<String> labels) {
        List<Block.Row> rows = rowsUnder.getOrDefault(labels, List.of());
        return rows.isEmpty()
                ? ColumnFamily.of(labels, table.rows(), sisters)
                : families.computeIfAbsent(labels, under -> ColumnFamily.of(under, rows, sisters));
    }
}
