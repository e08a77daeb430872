package dev.gazette;

import static java.util.stream.Collectors.joining;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import dev.gazette.gazette.PageRange;
import dev.gazette.gazette.ParseProblem;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.GazetteRecords;
import dev.gazette.records.ItemLink;
import dev.gazette.records.ItemName;
import dev.gazette.records.RecordReader;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parse as text that a person can review line by line: meetings, items, every block with its lines, every cell of every
 * table, problems.
 */
final class ParseOutline {
    private static final int SHOWN = 28;

    private final boolean isNumbered;
    private final List<String> lines = new ArrayList<>();

    private ParseOutline(boolean isNumbered) {
        this.isNumbered = isNumbered;
    }

    /** With the line numbers of the source. */
    static List<String> of(Gazette gazette) {
        return new ParseOutline(true).written(gazette);
    }

    /** Without line numbers, so that the same gazette in another format can be compared. */
    static List<String> unnumbered(Gazette gazette) {
        return new ParseOutline(false).written(gazette);
    }

    private List<String> written(Gazette gazette) {
        gazette.meetings().forEach(this::meeting);
        gazette.problems().forEach(this::problem);
        GazetteRecords records = new RecordReader().read(gazette);
        records.appointments().forEach(this::appointment);
        records.attendance().forEach(this::attendance);
        records.links().forEach(this::link);
        records.problems().forEach(this::problem);
        return List.copyOf(lines);
    }

    private void meeting(Meeting meeting) {
        lines.add("MEETING congress %s session %s | %s | %s | %s"
                .formatted(
                        shown(meeting.congress()),
                        shown(meeting.session()),
                        shown(meeting.date()),
                        meeting.name(),
                        meeting.label()));
        meeting.items().forEach(this::item);
    }

    private void item(Item item) {
        String id = item.id().substring(item.id().indexOf(".s") + 1);
        lines.add("ITEM %s %s | %s | %s | %s | pages %s%s%s"
                .formatted(
                        id,
                        item.kind().code(),
                        item.title(),
                        item.speaker().orElse("-"),
                        item.role().orElse("-"),
                        item.pages().map(PageRange::toString).orElse("-"),
                        item.parent().map(parent -> " | attached").orElse(""),
                        at(item.lines())));
        item.blocks().forEach(block -> block(block, "  "));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading ->
                lines.add(indent + "H" + heading.level() + " " + heading.text() + at(heading.lines()));
            case Block.Paragraph paragraph -> paragraph(paragraph, indent);
            case Block.Footnote note -> note(note, indent);
            case Block.Sidebar sidebar -> {
                lines.add(indent + "SIDEBAR " + sidebar.title() + at(sidebar.lines()));
                sidebar.blocks().forEach(inner -> block(inner, indent + "  "));
            }
            case Block.Table table -> table(table, indent);
        }
    }

    private void paragraph(Block.Paragraph paragraph, String indent) {
        String lead = paragraph
                .runIn()
                .map(found -> "{" + found.level() + " " + found.text() + "} ")
                .orElse("");
        lines.add(indent + "P " + lead + shortened(paragraph.text()) + at(paragraph.lines()));
    }

    private void note(Block.Footnote note, String indent) {
        lines.add(indent + "NOTE " + note.number() + " " + shortened(note.text()) + " -> "
                + note.anchor().map(anchor -> shortened(anchor.sentence())).orElse("-") + at(note.lines()));
    }

    private void table(Block.Table table, String indent) {
        lines.add(indent + "TABLE " + table.caption() + " | " + String.join(" ¦ ", table.header()) + at(table.lines()));
        for (Block.Cell cell : table.cells()) {
            lines.add(indent
                    + "  [%d,%d] %s = %s | %s%s%s%s%s"
                            .formatted(
                                    cell.row(),
                                    cell.column(),
                                    cell.rowLabel(),
                                    shortened(cell.value()),
                                    cell.columnLabel(),
                                    part("unit", cell.unit()),
                                    part("period", cell.period()),
                                    part("legend", cell.legend()),
                                    part("mended", cell.mended())));
        }
    }

    private void appointment(Appointment record) {
        lines.add("RECORD %s | %s | %s | %s%s"
                .formatted(
                        record.act().code(),
                        record.person(),
                        record.office(),
                        shown(record.place().date()),
                        at(record.place().lines())));
    }

    private void attendance(Attendance record) {
        for (Attendance.Group group : record.groups()) {
            lines.add("ATTENDANCE %s | %s | %s"
                    .formatted(
                            group.presence().code(),
                            group.label(),
                            group.entries().stream()
                                    .map(entry -> entry.person().isEmpty() ? entry.organ() : entry.person())
                                    .collect(joining("、"))));
        }
        record.sums().forEach(sum -> lines.add("SUM " + (sum.agrees() ? "agrees" : "DIFFERS") + " | " + sum.about()));
    }

    private void link(ItemLink link) {
        lines.add("LINK %s | %s | %s"
                .formatted(
                        link.kind().code(),
                        shortened(link.words().isEmpty() ? link.from().title() : link.words()),
                        link.targets().stream().map(ItemName::title).collect(joining("、"))));
    }

    private void problem(ParseProblem problem) {
        lines.add("PROBLEM " + problem.code() + " | " + problem.detail() + at(problem.lines()));
    }

    private String at(LineRange range) {
        return isNumbered ? " @" + range.first() + "-" + range.last() : "";
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : " | " + name + " " + value;
    }

    private static String shortened(String text) {
        return text.length() <= 2 * SHOWN + 6
                ? text
                : text.substring(0, SHOWN) + "…" + text.length() + "…" + text.substring(text.length() - SHOWN);
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
