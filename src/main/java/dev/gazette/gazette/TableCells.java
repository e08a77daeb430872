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
    private final Map<List<String>, List<List<String>>> rowsUnder = new HashMap<>();
    private final Map<List<String>, ColumnTypes> typesUnder = new HashMap<>();
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
                    List<List<String>> rows = rowsUnder.computeIfAbsent(table.header(), none -> new ArrayList<>());
                    table.rows().forEach(row -> rows.add(row.cells()));
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
        List<PlacedRow> rows = placed(table, context.labels());
        rows.forEach(row -> row.problem()
                .ifPresent(detail -> problems.add(new ParseProblem(
                        document, "table-row-shifted", detail, row.row().lines()))));
        RowLabels labels = new RowLabels(labelColumns(table, rows), context.above());
        List<RowLabel> named = labels.of(rows);
        around.leave(table, context, labels.last());
        return table.withCells(new CellReader(table, context, rows, labelColumns(table, rows)).read(named));
    }

    private List<PlacedRow> placed(Block.Table table, List<String> labels) {
        List<List<String>> learntFrom = rowsUnder.getOrDefault(labels, List.of());
        ColumnTypes types = typesUnder.computeIfAbsent(labels, under -> ColumnTypes.of(learntFrom, under.size()));
        ShiftMender mender = new ShiftMender(labels, types, learntFrom.size(), sisters);
        return table.rows().stream().map(mender::place).toList();
    }

    /** The columns that name the rows, told from the rows once they are put right; none in a list of names. */
    private static List<Integer> labelColumns(Block.Table table, List<PlacedRow> rows) {
        List<List<String>> printed = table.rows().stream().map(Block.Row::cells).toList();
        if (table.header().isEmpty() && HeaderRows.isListOfNames(printed)) {
            return List.of();
        }
        int width = rows.stream().mapToInt(row -> row.columns().size()).max().orElse(0);
        int examined = Math.min(width, ColumnTypes.WIDEST);
        List<List<String>> cells = rows.stream().map(row -> row.cells(examined)).toList();
        return ColumnTypes.of(cells, examined).labels();
    }
}
